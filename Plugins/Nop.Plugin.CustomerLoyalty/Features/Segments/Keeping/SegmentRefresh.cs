using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;

/// <summary>Brings the members of a segment in line with its rule. Can be repeated and broken off anywhere.</summary>
public class SegmentRefresh(SegmentStore segments, SegmentCheck check, SegmentEvaluator evaluator, SegmentMemberStore members)
{
    /// <summary>The rule as it can be asked; null when it is broken, which is noted in the segment.</summary>
    public async Task<SegmentPlan?> PlanAsync(LoyaltySegment segment)
    {
        var parsed = await check.CheckAsync(segment.RuleJson, segment.Id);
        var reason = SegmentBreakage.Write(parsed.Errors);
        if (reason != segment.BrokenReason)
        {
            segment.BrokenReason = reason;
            await segments.UpdateAsync(segment);
        }

        return parsed.IsValid ? SegmentPlan.Of(parsed.Rule!) : null;
    }

    /// <summary>Asks everybody.</summary>
    public async Task<int> RefreshAsync(LoyaltySegment segment, SegmentPlan plan, SegmentMoment moment)
    {
        var leaving = await members.CurrentAsync(segment.Id);
        var entering = new List<int>();
        var count = 0;
        await evaluator.EvaluateAsync(plan, segment.StoreId, moment, id =>
        {
            count++;
            if (!leaving.Remove(id))
                entering.Add(id);
        });
        await members.LeaveAsync(segment.Id, leaving, moment);
        await members.EnterAsync(segment.Id, entering, moment);

        segment.MemberCount = count;
        segment.EvaluatedOnUtc = moment.NowUtc;
        await SaveAsync(segment);
        return leaving.Count + entering.Count;
    }

    /// <summary>Asks these customers only.</summary>
    public async Task<int> RefreshAsync(LoyaltySegment segment, SegmentPlan plan, SegmentMoment moment, IReadOnlyCollection<int> customerIds)
    {
        var before = await members.CurrentAsync(segment.Id, customerIds);
        var now = await evaluator.EvaluateAsync(plan, segment.StoreId, moment, customerIds);
        var leaving = before.Except(now).ToList();
        var entering = now.Except(before).ToList();
        if (leaving.Count + entering.Count == 0)
            return 0;

        await members.LeaveAsync(segment.Id, leaving, moment);
        await members.EnterAsync(segment.Id, entering, moment);
        segment.MemberCount = await members.CountAsync(segment.Id);
        await SaveAsync(segment);
        return leaving.Count + entering.Count;
    }

    /// <summary>What somebody changed by hand meanwhile is not written over: it will be asked anew.</summary>
    private async Task SaveAsync(LoyaltySegment segment)
    {
        if (await segments.FindAsync(segment.Id) is not { } current)
            return;
        current.MemberCount = segment.MemberCount;
        if (current.Revision == segment.Revision)
            current.EvaluatedOnUtc = segment.EvaluatedOnUtc;
        await segments.UpdateAsync(current);
    }
}
