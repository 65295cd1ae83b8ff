using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class ReasonRollTests
{
    [FsCheck.NUnit.Property]
    public Property WhatIsWritten_IsReadAgain() => Prop.ForAll(
        (from step in Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(1, 50_000), Gen.Choose(1, 20_000_000)) from reason in Gen.Elements(Enum.GetValues<ActionReason>()) select (step, reason)).ListOf().ToArbitrary(),
        steps =>
        {
            var (id, customers) = (0, new List<RolledCustomer>());
            foreach (var (step, reason) in steps.Take(100))
                customers.Add(new RolledCustomer(id += step, reason));
            return ReasonRoll.Read(ReasonRoll.Write(customers)).SequenceEqual(customers);
        });

    [Test]
    public void AMillionCustomers_TakeTwoBytesEach() =>
        Assert.That(ReasonRoll.Write([.. Enumerable.Range(1, 1_000).Select(id => new RolledCustomer(id, ActionReason.None))]), Has.Length.EqualTo(2_000));

    [TestCase(false, true, ActionReason.ControlGroup, false)]
    [TestCase(false, false, ActionReason.None, true)]
    public void WhoIsLeftAlone_IsLikeThoseWhoGetOne(bool gone, bool heldOut, ActionReason reason, bool planned) =>
        Assert.That(RecipientVerdict.Of(new SendFacts { IsMarketing = true, IsSubscribed = true, IsCustomerGone = gone }, Rules, heldOut, Noon), Is.EqualTo(new RecipientVerdict(reason, planned)));

    [Test]
    public void WhoMayGetNone_IsNotCountedAmongThoseLeftAlone() =>
        Assert.That(RecipientVerdict.Of(new SendFacts { IsMarketing = true }, Rules, true, Noon), Is.EqualTo(new RecipientVerdict(ActionReason.NoConsent, false)));

    [Test]
    public void WhoHasToWait_IsPlanned() =>
        Assert.That(RecipientVerdict.Of(new SendFacts { IsMarketing = true, IsSubscribed = true }, Rules, false, Noon.AddHours(10)), Is.EqualTo(new RecipientVerdict(ActionReason.QuietHours, true)));

    private static readonly DateTime Noon = Clocks.Utc("2026-03-02T12:00:00");
    private static readonly SendRules Rules = new(3, 7, new QuietHours(21 * 60, 8 * 60));
}
