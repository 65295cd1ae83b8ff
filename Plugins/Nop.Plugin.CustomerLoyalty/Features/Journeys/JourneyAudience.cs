using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Answers the rules of journeys for many customers at once.</summary>
public class JourneyAudience(SegmentEvaluator evaluator, SegmentClock clock)
{
    /// <summary>Those of the customers for whom the rule holds now. For everybody it holds for who has no record yet, too.</summary>
    public async Task<HashSet<int>> AmongAsync(SegmentRule rule, int storeId, IReadOnlyCollection<int> customerIds) => rule is AllRule { Rules.Count: 0 }
        ? [.. customerIds]
        : await evaluator.EvaluateAsync(SegmentPlan.Of(rule), storeId, clock.Now, customerIds);

    public Task AllAsync(SegmentRule rule, int storeId, Action<int> found) => evaluator.EvaluateAsync(SegmentPlan.Of(rule), storeId, clock.Now, found);
}
