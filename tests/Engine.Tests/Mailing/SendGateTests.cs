using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Mailing;

[Category("E4")]
public class SendGateTests
{
    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);
    private static readonly SendRules Rules = new(3, 7, new QuietHours(21 * 60, 8 * 60));
    private static readonly SendFacts Good = new() { IsMarketing = true, IsSubscribed = true };
    private static readonly SendFacts Service = new();

    [Test]
    public void WhoAgreed_GetsHisMail() => Assert.That(Decide(Good), Is.EqualTo(SendDecision.Send));

    [Test]
    public void Marketing_IsForbidden_WithTheReasonThatCounts()
    {
        Assert.That(Decide(Good with { IsSubscribed = false }).Reason, Is.EqualTo(ActionReason.NoConsent));
        Assert.That(Decide(Good with { IsTopicOff = true }).Reason, Is.EqualTo(ActionReason.TopicOff));
        Assert.That(Decide(Good with { HasAddress = false }).Reason, Is.EqualTo(ActionReason.NoAddress));
        Assert.That(Decide(Good with { IsCustomerGone = true, HasAddress = false }).Reason, Is.EqualTo(ActionReason.CustomerGone));
    }

    [TestCase(SuppressionReason.Unsubscribed, ActionReason.Unsubscribed, ActionReason.None)]
    [TestCase(SuppressionReason.ByHand, ActionReason.Unsubscribed, ActionReason.None)]
    [TestCase(SuppressionReason.Complained, ActionReason.Complained, ActionReason.None)]
    [TestCase(SuppressionReason.Bounced, ActionReason.Bounced, ActionReason.Bounced)]
    [TestCase(SuppressionReason.Erased, ActionReason.CustomerGone, ActionReason.CustomerGone)]
    public void Suppression_StopsMarketing_AndServiceMailOnlyToDeadAddresses(SuppressionReason why, ActionReason marketing, ActionReason service)
    {
        Assert.That(Decide(Good with { Suppression = why }).Reason, Is.EqualTo(marketing));
        Assert.That(Decide(Service with { Suppression = why }).Reason, Is.EqualTo(service));
    }

    [Test]
    public void ServiceMail_NeedsNoConsent_AndWaitsForNothing() =>
        Assert.That(Decide(Service with { IsTopicOff = true, PausedUntilUtc = Noon.AddDays(9), RecentUtc = [Noon, Noon, Noon, Noon] }, Noon.AddHours(11)), Is.EqualTo(SendDecision.Send));

    [Test]
    public void TheCap_MakesItWait_UntilTheThirdNewestIsAWeekOld()
    {
        var recent = new[] { Noon.AddDays(-1), Noon.AddDays(-2), Noon.AddDays(-6), Noon.AddDays(-20) };
        Assert.That(Decide(Good with { RecentUtc = recent }), Is.EqualTo(new SendDecision(ActionReason.FrequencyCap, Noon.AddDays(1))));
        Assert.That(Decide(Good with { RecentUtc = recent }, Noon.AddDays(1)), Is.EqualTo(SendDecision.Send));
        Assert.That(Decide(Good with { RecentUtc = recent[1..] }), Is.EqualTo(SendDecision.Send));
    }

    [Test]
    public void TheCustomersOwnWish_CountsToo() =>
        Assert.That(Decide(Good with { DaysBetween = 30, RecentUtc = [Noon.AddDays(-10)] }), Is.EqualTo(new SendDecision(ActionReason.FrequencyCap, Noon.AddDays(20))));

    [Test]
    public void APause_IsWaitedFor_AndThenTheNight()
    {
        var paused = Good with { PausedUntilUtc = Noon.AddDays(2).AddHours(11) };
        Assert.That(Decide(paused), Is.EqualTo(new SendDecision(ActionReason.PausedByCustomer, Noon.AddDays(2).AddHours(20))), "8 o'clock of the morning after");
    }

    [Test]
    public void QuietHours_GoByTheCustomersClock()
    {
        var tokyo = Good with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo") };
        Assert.That(Decide(tokyo), Is.EqualTo(new SendDecision(ActionReason.QuietHours, Noon.AddHours(11))), "21 o'clock in Tokyo");
        Assert.That(Decide(tokyo, Noon.AddHours(11)), Is.EqualTo(SendDecision.Send));
    }

    [Test]
    public void MailsFromAClockThatWasAhead_HoldUpNobody() => Assert.That(Decide(Good with { RecentUtc = [Noon.AddDays(300), Noon.AddDays(301), Noon.AddDays(302)] }), Is.EqualTo(SendDecision.Send));

    private static SendDecision Decide(SendFacts facts, DateTime? now = null) => SendGate.Decide(facts, Rules, now ?? Noon);
}
