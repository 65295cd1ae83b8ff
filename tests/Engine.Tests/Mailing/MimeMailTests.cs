using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Mailing;

[Category("E5")]
public class MimeMailTests
{
    private static readonly OutgoingMail Plain = new()
    {
        FromAddress = "shop@demo.shop", FromName = "Tea & Home", ToAddress = "ann@example.org", ToName = "Ann", Subject = "Hello", Html = "<p>Hello</p>", Text = "Hello\n",
        MessageId = "1@demo.shop", DateUtc = new DateTime(2026, 3, 2, 9, 5, 7, DateTimeKind.Utc), UnsubscribeUrl = "https://demo.shop/u/x"
    };

    [Test]
    public void AMail_HasItsHeaders()
    {
        var head = Head(Plain);
        Assert.That(head, Does.Contain("From: \"Tea & Home\" <shop@demo.shop>\r\n").And.Contain("To: \"Ann\" <ann@example.org>\r\n").And.Contain("Message-ID: <1@demo.shop>\r\n"));
        Assert.That(head, Does.Contain("Date: Mon, 02 Mar 2026 09:05:07 +0000\r\n"));
        Assert.That(head, Does.Contain("List-Unsubscribe: <https://demo.shop/u/x>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
        Assert.That(Head(Plain with { UnsubscribeUrl = "" }), Does.Not.Contain("List-Unsubscribe"));
    }

    [TestCase("Ann\r\nBcc: all@example.org")]
    [TestCase("Ann\nBcc: all@example.org")]
    [TestCase("Ann\rBcc: all@example.org")]
    [TestCase("Ann\u2028Bcc: all@example.org")]
    [TestCase("Ann\u0085Bcc: all@example.org")]
    public void NamesAndSubjects_AddNoHeader(string evil)
    {
        var head = Head(Plain with { ToName = evil, Subject = evil, FromName = evil });
        Assert.That(head.Split("\r\n").Where(line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(head.Split("\r\n\r\n"), Has.Length.EqualTo(1));
    }

    [Test]
    public void Always_LinesAreShortAsciiAndHeadersKeepTheirNumber()
    {
        var texts = Gen.ArrayOf(Gen.Elements("a", "é", "茶", "😀", "\r\n", "\n", "\r", ".", "=", " ", "\"", "\\", "=?", "<b>", ":", "\0", "\u2029")).Select(string.Concat);
        var expected = Head(Plain).Split("\r\n").Count(line => line.Length > 0 && line[0] is not ' ');
        var all = from subject in texts from name in texts from html in texts select (subject, name, html);
        Prop.ForAll(all.ToArbitrary(), one =>
        {
            var written = Encoding.ASCII.GetString(MimeMail.Write(Plain with { Subject = one.subject, ToName = one.name, Html = one.html, Text = one.html }));
            var head = written[..written.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
            return written.Split("\r\n").All(line => line.Length <= 998 && line.All(letter => letter is >= ' ' and <= '~' or '\t') && line != ".")
                && head.Split("\r\n").Count(line => line.Length > 0 && line[0] is not ' ') == expected
                && written.Split("\r\n").Skip(head.Split("\r\n").Length).All(line => line.Length <= 78 || line.StartsWith("--", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [TestCase("Grüße")]
    [TestCase("您的茶叶到货了,我们为您保留了三天,请尽快下单,以免错过本次优惠活动")]
    [TestCase("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    public void OtherLetters_TravelAsEncodedWords_NeverCutInTwo(string subject)
    {
        var words = MimeHeader.Text(subject).Split("\r\n ");
        Assert.That(words, Has.All.Length.LessThanOrEqualTo(75));
        Assert.That(string.Concat(words.Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word["=?utf-8?B?".Length..^2])))), Is.EqualTo(subject));
    }

    [TestCase("ann@example.org", true)]
    [TestCase("a.b+c@sub.example.co", true)]
    [TestCase("ann@example.org\r\nRCPT TO:<x@y.z>", false)]
    [TestCase("ann example.org", false)]
    [TestCase("ann@", false)]
    [TestCase("@example.org", false)]
    [TestCase("a@b@c.org", false)]
    [TestCase("ann@exa mple.org", false)]
    [TestCase("ann@example.org>", false)]
    [TestCase("a..b@example.org", false)]
    [TestCase("ann@-example.org", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void AnAddress_IsUsableOrNot(string? address, bool usable) => Assert.That(MailAddress.IsUsable(address), Is.EqualTo(usable));

    private static string Head(OutgoingMail mail)
    {
        var written = Encoding.ASCII.GetString(MimeMail.Write(mail));
        return written[..(written.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 2)];
    }
}
