using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Journeys;

[Category("E1")]
public class JourneyFormTests
{
    private static readonly JourneyDefinition Good = new()
    {
        Trigger = new JourneyTrigger(TriggerKind.OrderPaid),
        Steps = [new MailStep(1, [new MailVariant("Loyalty.ThankYou")], "service")]
    };

    [Test]
    public void AGoodOne_IsNotObjectedTo() => Assert.That(JourneyCheck.Of(Good, new HashSet<string> { "Loyalty.ThankYou" }), Is.Empty);

    [Test]
    public void EachObjection_StandsAtItsPlace()
    {
        var bad = Good with
        {
            Trigger = new JourneyTrigger(TriggerKind.StageEntered),
            ReEntry = new ReEntry(ReEntryKind.AfterDays),
            Steps =
            [
                new WaitStep(1, JourneyWait.For(0, WaitUnit.Days)),
                new ConditionStep(2, new AllRule([]), null),
                new ConditionStep(3, new FlagRule("IsCore", true), 1),
                new MailStep(3, [new MailVariant(""), new MailVariant("Gone", 0)], ""),
                new WaitStep(5, JourneyWait.Until(9))
            ]
        };
        Assert.That(JourneyCheck.Of(bad, new HashSet<string>()).Select(error => $"{error.Path} {error.Code}"), Is.EqualTo(new[]
        {
            "trigger.stage NothingChosen", "reEntry.days OutOfRange", "steps.0.amount OutOfRange", "steps.1.rule NothingChosen", "steps.2.else NotFurther",
            "steps.3.id SameStep", "steps.3.variants.0.template NoTemplate", "steps.3.variants.1.template TemplateGone", "steps.4 WaitAtTheEnd"
        }));
    }

    [Test]
    public void ACoupon_ThatNobodySees_OrThatCannotBeMade_IsObjectedTo()
    {
        var giving = Good with { Steps = [new MailStep(1, [new MailVariant("Plain"), new MailVariant("Shows")], "") { DiscountId = 7, CouponDays = 30 }] };
        var templates = new HashSet<string> { "Plain", "Shows" };
        Assert.That(JourneyCheck.Of(giving, templates, null, new JourneyCoupons(new HashSet<string> { "Shows" }, new HashSet<int> { 7 })).Select(error => $"{error.Path} {error.Code}"),
            Is.EqualTo(new[] { "steps.0.variants.0.template NoCoupon" }));
        Assert.That(JourneyCheck.Of(giving, templates, null, new JourneyCoupons(templates, new HashSet<int> { 8 })).Select(error => $"{error.Path} {error.Code}"),
            Is.EqualTo(new[] { "steps.0.discount DiscountGone" }));
        Assert.That(JourneyCheck.Of(giving, templates, null, new JourneyCoupons(templates, new HashSet<int> { 7 })), Is.Empty);
    }

    [Test]
    public void AJourneyThatDoesNothing_IsNone() =>
        Assert.That(JourneyCheck.Of(Good with { Steps = [] }).Single().Code, Is.EqualTo(JourneyErrorCode.NoSteps));

    [TestCase("", JourneyErrorCode.NotJson)]
    [TestCase("{", JourneyErrorCode.NotJson)]
    [TestCase("[]", JourneyErrorCode.UnknownVersion)]
    [TestCase("{\"version\":9}", JourneyErrorCode.UnknownVersion)]
    public void WhatIsNone_IsSaidToBeNone(string json, JourneyErrorCode code) => Assert.That(JourneyReader.Read(json).Errors.Single().Code, Is.EqualTo(code));

    [Test]
    public void WrongValues_AreNamedByTheirPlaces()
    {
        var read = JourneyReader.Read("""
            {"version":1,"trigger":{"kind":"Never","delay":"x"},"holdOut":95,"audience":{"version":1,"rule":{"field":"Nothing"}},
             "steps":[{"id":1,"kind":"dance"},{"id":"a","kind":"wait","amount":1.5},{"id":3,"kind":"task"}]}
            """);
        Assert.That(read.Errors.Select(error => $"{error.Path} {error.Code}").Order(), Is.EqualTo(new[]
        {
            "audience RuleWrong", "holdOut OutOfRange", "steps.0.kind WrongValue", "steps.1.amount WrongValue", "steps.1.id WrongValue", "steps.1.id WrongValue", "steps.2.title WrongValue",
            "trigger.delay WrongValue", "trigger.kind WrongValue"
        }.Order()));
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(JourneyArbitraries)], MaxTest = 500)]
    public bool Stored_AndReadAgain_IsTheSame(AnyJourney any)
    {
        var text = JourneyWriter.Write(any.Definition);
        var read = JourneyReader.Read(text);
        return read.IsValid && JourneyWriter.Write(read.Definition!) == text;
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(JourneyArbitraries)], MaxTest = 500)]
    public bool Stored_AndDamaged_IsRefusedOrReadWithoutAnException(AnyJourney any, int place, char letter)
    {
        var text = JourneyWriter.Write(any.Definition);
        var at = Math.Abs(place % text.Length);
        var read = JourneyReader.Read(text[..at] + letter + text[(at + 1)..]);
        return read.Definition is not null || read.Errors.Count > 0;
    }
}
