using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Segments that most shops want, added when somebody asks for them.</summary>
public static class ReadyMadeSegments
{
    public static readonly IReadOnlyList<ReadyMadeSegment> All =
    [
        new("Loyal", Stage(LifecycleStage.Loyal)),
        new("AtRiskCore", new AllRule([new FlagRule("IsCore", true), Stage(LifecycleStage.AtRisk, LifecycleStage.Dormant)])),
        new("NoSecondOrder", new AllRule([Number("PurchaseDays", Comparison.Equal, 1), Time("FirstOrderOnUtc", TimeRelation.LongerAgo, 30), Time("FirstOrderOnUtc", TimeRelation.InLast, 120)])),
        new("CartLeft", new AllRule(
        [
            Number("CartProducts", Comparison.AtLeast, 1),
            new TimeRule("CartChangedOnUtc", TimeRelation.LongerAgo, 24, TimeUnit.Hours),
            Time("CartChangedOnUtc", TimeRelation.InLast, 30)
        ])),
        new("Birthday", new BirthdayRule("Birthday", 14)),
        new("Dormant", Stage(LifecycleStage.Dormant)),
        new("BigSpenders", new AllRule([Number("ValueBand", Comparison.Equal, 5), Number("Revenue365", Comparison.More, 0)])),
        new("NeverBought", new AllRule([new FlagRule("IsRegistered", true), Number("Orders", Comparison.Equal, 0)]))
    ];

    private static ChoiceRule Stage(params LifecycleStage[] stages) => new("StageId", true, [.. stages.Select(stage => (int)stage)]);

    private static NumberRule Number(string field, Comparison comparison, decimal value) => new(field, new NumberTest(comparison, value));

    private static TimeRule Time(string field, TimeRelation relation, int days) => new(field, relation, days, TimeUnit.Days);
}
