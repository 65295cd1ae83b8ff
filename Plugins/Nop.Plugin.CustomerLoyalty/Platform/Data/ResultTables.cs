using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>The part of <see cref="LoyaltyTables"/> for what came of it all: figures of days, targets, outcomes, feedback.</summary>
internal static class ResultTables
{
    public static readonly IReadOnlyList<LoyaltyTable> All =
    [
        LoyaltyTable.Of<LoyaltyDailyFigure>(LoyaltyIndex.Unique("Figure", nameof(LoyaltyDailyFigure.StoreId), nameof(LoyaltyDailyFigure.Day), nameof(LoyaltyDailyFigure.MetricId), nameof(LoyaltyDailyFigure.Part))),
        LoyaltyTable.Of<LoyaltyTarget>(LoyaltyIndex.Unique("Card", nameof(LoyaltyTarget.StoreId), nameof(LoyaltyTarget.CardId))),
        LoyaltyTable.Of<LoyaltyMeasureResult>(LoyaltyIndex.Unique("Measure", nameof(LoyaltyMeasureResult.MeasureKey), nameof(LoyaltyMeasureResult.Days))),
        LoyaltyTable.Of<LoyaltyTheme>(LoyaltyIndex.Unique("Name", nameof(LoyaltyTheme.NameKey))),
        LoyaltyTable.Of<LoyaltyFeedbackChange>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyFeedbackChange.ChangeKey)),
            LoyaltyIndex.For("Day", nameof(LoyaltyFeedbackChange.Day))),
        LoyaltyTable.Of<LoyaltyFeedbackPage>(LoyaltyIndex.Unique("Month", nameof(LoyaltyFeedbackPage.StoreId), nameof(LoyaltyFeedbackPage.Month)))
    ];
}
