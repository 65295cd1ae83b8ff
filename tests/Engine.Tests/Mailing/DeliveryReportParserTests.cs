using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Mailing;

[Category("E5")]
public class DeliveryReportParserTests
{
    // After the example of RFC 3464, appendix E.1, with two recipients.
    private const string Status = """
        From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>
        Subject: Returned mail
        Content-Type: multipart/report; report-type=delivery-status; boundary="RAA14128"

        --RAA14128

        The original message was received, and could not be delivered to bob@example.org.

        --RAA14128
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example
        Arrival-Date: Fri, 8 Jul 1994 14:21:47 -0400

        Final-Recipient: RFC822; {0}
        Action: {1}
        Status: {2}
        Diagnostic-Code: smtp; 550 {2} No such user
         here

        Final-Recipient: RFC822; second@example.org
        Action: delayed
        Status: 4.4.7

        --RAA14128
        Content-Type: message/rfc822

        To: somebody-else@example.org

        Final-Recipient: RFC822; forged@example.org
        --RAA14128--
        """;

    private const string Complaint = """
        Content-Type: multipart/report; report-type=feedback-report;
         boundary="x"

        --x
        Content-Type: message/feedback-report

        Feedback-Type: abuse
        User-Agent: SomeGenerator/1.0
        {0}
        --x
        Content-Type: message/rfc822

        From: shop@demo.shop
        To: "Ann" <ann@example.org>
        Subject: Offer

        --x--
        """;

    [TestCase("Ann@Example.org", "failed", "5.1.1", DeliveryReportKind.HardBounce)]
    [TestCase("<ann@example.org>", "failed", "5.0.0", DeliveryReportKind.HardBounce)]
    [TestCase("ann@example.org", "failed", "5.2.2", DeliveryReportKind.SoftBounce)]
    [TestCase("ann@example.org", "failed", "5.7.1", DeliveryReportKind.SoftBounce)]
    [TestCase("ann@example.org", "failed", "4.4.7", DeliveryReportKind.SoftBounce)]
    [TestCase("ann@example.org", "Delivered", "2.0.0", DeliveryReportKind.Delivered)]
    public void AStatusReport_SaysOfEachRecipientWhatBecameOfHim(string address, string action, string status, DeliveryReportKind kind)
    {
        var reports = DeliveryReportParser.Parse(string.Format(Status, address, action, status));
        Assert.That(reports.Select(report => (report.Kind, report.Address)), Is.EqualTo(new[] { (kind, "ann@example.org"), (DeliveryReportKind.SoftBounce, "second@example.org") }));
        Assert.That(reports[0].Words, Does.EndWith("No such user here"));
    }

    [TestCase("Original-Rcpt-To: <bob@example.org>", "bob@example.org")]
    [TestCase("Version: 1", "ann@example.org")]
    public void AComplaint_IsAboutTheRecipient(string field, string address) =>
        Assert.That(DeliveryReportParser.Parse(string.Format(Complaint, field)).Single(), Is.EqualTo(new DeliveryReport(DeliveryReportKind.Complaint, address, "", "abuse")));

    [TestCase("")]
    [TestCase("Subject: I am away\n\nUntil Monday. Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1")]
    [TestCase("Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; not an address\nAction: failed\nStatus: 5.1.1")]
    [TestCase("Content-Type: message/delivery-status")]
    public void AnythingElse_SaysNothing(string mail) => Assert.That(DeliveryReportParser.Parse(mail), Is.Empty);
}
