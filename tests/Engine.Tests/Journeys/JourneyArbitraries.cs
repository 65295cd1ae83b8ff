using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Journeys;

public sealed record Doings(IReadOnlyList<ProfileFact> Facts);

public sealed record AnyJourney(JourneyDefinition Definition);

public static class JourneyArbitraries
{
    private static readonly SegmentRule Loyal = new FlagRule("IsCore", true);

    public static Arbitrary<Doings> OfDoings() =>
        (from kind in Gen.Elements(JourneyHistory.Kinds.ToArray())
         from minutes in Gen.Choose(0, 60 * 24 * 12)
         from product in Gen.Choose(1, 3)
         from subject in Gen.Choose(1, 4)
         select new ProfileFact(kind, 1, Days.Start.AddMinutes(minutes), product, subject, kind == FactKind.OrderStatusChanged ? 30 : 1, 10)).ListOf()
        .Select(facts => new Doings([.. facts])).ToArbitrary();

    public static Arbitrary<TriggerKind> OfTrigger() => Gen.Elements(Enum.GetValues<TriggerKind>().Where(kind => TriggerNeeds.Begins(kind).Count > 0).ToArray()).ToArbitrary();

    public static Arbitrary<AnyJourney> OfJourney() =>
        (from trigger in Gen.Elements(Enum.GetValues<TriggerKind>())
         from kinds in Gen.Choose(0, 5).ListOf().Select(list => list.Take(20).ToList())
         from amounts in Gen.Choose(1, 50).ArrayOf(kinds.Count)
         from goal in Gen.Elements(Enum.GetValues<GoalKind>())
         from again in Gen.Elements(Enum.GetValues<ReEntryKind>())
         from stays in Gen.Elements(true, false)
         select new AnyJourney(new JourneyDefinition
         {
             Trigger = new JourneyTrigger(trigger) { DelayMinutes = 60, StageId = 6, SegmentId = 3 },
             Steps = [.. kinds.Select((kind, place) => Step(kind, place + 1, amounts[place], kinds.Count))],
             Goal = new JourneyGoal(goal, 7),
             ReEntry = new ReEntry(again, 3),
             StaysInAudience = stays
         })).ToArbitrary();

    private static JourneyStep Step(int kind, int id, int amount, int count) => kind switch
    {
        0 => new WaitStep(id, JourneyWait.For(amount, (WaitUnit)(amount % 3))),
        1 => new WaitStep(id, JourneyWait.Until(amount % 24, amount % 60, amount % 2 == 0 ? [] : [amount % 7 + 1])),
        2 => new ConditionStep(id, Loyal, id < count ? id + 1 + amount % (count - id) : null),
        3 => new MailStep(id, [new MailVariant("A", amount), new MailVariant("B", 10)], "news", amount % 2 == 0),
        4 => new RewardStep(id, amount, 30, "Thanks"),
        _ => new TagStep(id, $"tag{amount}")
    };
}
