using Nop.Plugin.CustomerLoyalty.Engine.NextActions;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.NextActions;

[Category("C7")]
public class NextActionRulesTests
{
    private static readonly DateTime Now = new(2026, 6, 30, 12, 0, 0, DateTimeKind.Utc);

    private static readonly CustomerProfile Quiet = new(
        new CustomerDescription { CustomerId = 1, HasPhone = true, Birthday = 101 },
        new CustomerActivity { Orders = 5, PurchaseDays = 5, Reviews = 1, LastOrderOnUtc = Now.AddDays(-10) },
        new CustomerScores { Stage = LifecycleStage.Loyal, ExpectedGapDays = 30 });

    [Test]
    public void WhoIsWellServed_NeedsNothing() => Assert.That(NextActionRules.Of(Quiet, Now), Is.Null);

    [Test]
    public void AComplaint_ComesBeforeEverything()
    {
        var next = Of(Quiet with { Did = Quiet.Did with { OpenCases = 1, CartProducts = 2, CartChangedOnUtc = Now.AddDays(-2) }, Means = Quiet.Means with { IsCore = true, Stage = LifecycleStage.Dormant } });
        Assert.That((next!.Step, next.DueDays), Is.EqualTo((NextStep.SettleCase, 0)));
    }

    [TestCase(LifecycleStage.AtRisk, true, NextStep.CallCoreCustomer)]
    [TestCase(LifecycleStage.Dormant, true, NextStep.CallCoreCustomer)]
    [TestCase(LifecycleStage.Dormant, false, NextStep.WinBack)]
    public void Silence_IsAnsweredByTheWorthOfTheCustomer(LifecycleStage stage, bool core, NextStep step)
    {
        var next = Of(Quiet with { Did = Quiet.Did with { LastOrderOnUtc = Now.AddDays(-100) }, Means = Quiet.Means with { Stage = stage, IsCore = core, ValueBand = 3 } });
        Assert.That((next!.Step, next.Amount), Is.EqualTo((step, 100)));
    }

    [TestCase(2, null)]
    [TestCase(24, NextStep.RemindOfCart)]
    [TestCase(24 * 14, null)]
    public void ACart_IsRemindedOfAfterADay_ForTwoWeeks(int hours, NextStep? step) =>
        Assert.That(Of(Quiet with { Did = Quiet.Did with { CartProducts = 1, CartChangedOnUtc = Now.AddHours(-hours) } })?.Step, Is.EqualTo(step));

    [TestCase(23, null)]
    [TestCase(24, NextStep.OfferNextPurchase)]
    public void TheNextPurchase_IsOfferedShortlyBeforeItIsDue(int days, NextStep? step) =>
        Assert.That(Of(Quiet with { Did = Quiet.Did with { LastOrderOnUtc = Now.AddDays(-days) } })?.Step, Is.EqualTo(step));

    [TestCase(10, null)]
    [TestCase(15, NextStep.InviteSecondOrder)]
    public void WhoBoughtOnce_IsInvitedHalfWay(int days, NextStep? step) =>
        Assert.That(Of(Quiet with { Did = Quiet.Did with { Orders = 1, PurchaseDays = 1, LastOrderOnUtc = Now.AddDays(-days) }, Means = Quiet.Means with { Stage = LifecycleStage.New } })?.Step, Is.EqualTo(step));

    [Test]
    public void AProspectWhoLooksMuch_IsHelpedOncePerMonth()
    {
        var prospect = Quiet with { Did = new CustomerActivity { ProductViews30 = 5 }, Means = new CustomerScores() };
        Assert.That(Of(prospect), Is.EqualTo(new NextAction(NextStep.HelpToDecide, 5, new DateTime(2026, 6, 1), 7)));
    }

    [TestCase(true, 101, null)]
    [TestCase(false, 101, 1)]
    [TestCase(false, 0, 2)]
    public void MissingData_IsAskedFor(bool hasPhone, int birthday, int? missing) =>
        Assert.That(Of(Quiet with { Who = Quiet.Who with { HasPhone = hasPhone, Birthday = birthday } })?.Amount, Is.EqualTo(missing));

    private static NextAction? Of(CustomerProfile profile) => NextActionRules.Of(profile, Now);
}
