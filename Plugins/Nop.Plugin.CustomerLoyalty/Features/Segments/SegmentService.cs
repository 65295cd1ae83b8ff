using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Segments for the other features: who belongs to one, and to which somebody belongs.</summary>
public class SegmentService(SegmentStore segments, SegmentMemberStore members, SegmentCheck check, SegmentEvaluator evaluator, SegmentClock clock) : IPersonalData, IPersonalExport
{
    /// <summary>Which customer is shown as a sample is decided by his number, so that the same rule shows the same people.</summary>
    private const int SampleSize = 10;

    /// <summary>All segments by name.</summary>
    public Task<IList<LoyaltySegment>> ListAsync() => segments.ListAsync();

    public Task<LoyaltySegment?> FindAsync(int segmentId) => segments.FindAsync(segmentId);

    /// <summary>As last evaluated.</summary>
    public Task<bool> IsMemberAsync(int segmentId, int customerId) => members.IsMemberAsync(segmentId, customerId);

    /// <summary>Asks the rule now; false for a segment that is gone or broken.</summary>
    public async Task<bool> BelongsNowAsync(int segmentId, int customerId) =>
        await segments.FindAsync(segmentId) is { } segment
        && await check.CheckAsync(segment.RuleJson, segment.Id) is { IsValid: true, Rule: { } rule }
        && (await evaluator.EvaluateAsync(SegmentPlan.Of(rule), segment.StoreId, clock.Now, [customerId])).Contains(customerId);

    /// <summary>The segments of a customer, with the time at which he entered each.</summary>
    public async Task<IReadOnlyList<SegmentMembership>> OfCustomerAsync(int customerId)
    {
        var names = (await segments.ListAsync()).ToDictionary(segment => segment.Id, segment => segment.Name);
        return [.. (await members.OfCustomerAsync(customerId)).Where(member => names.ContainsKey(member.SegmentId))
            .Select(member => new SegmentMembership(member.SegmentId, names[member.SegmentId], member.EnteredOnUtc))];
    }

    /// <summary>Members by number of customer, from the one after the given on.</summary>
    public async Task<IReadOnlyList<int>> MembersAsync(int segmentId, int afterCustomerId, int most) =>
        [.. (await members.ReadAsync(segmentId, afterCustomerId, most)).Select(member => member.CustomerId)];

    /// <summary>Stays that began since then, in the order of their numbers, from the one after the given on; those that are over included.</summary>
    public Task<IReadOnlyList<SegmentEntry>> EnteredAsync(int segmentId, DateTime sinceUtc, int afterStayId, int most) => members.EnteredAsync(segmentId, sinceUtc, afterStayId, most);

    public async Task<SegmentPreview> PreviewAsync(string? ruleJson, int storeId, int segmentId)
    {
        var parsed = await check.CheckAsync(ruleJson, segmentId);
        if (!parsed.IsValid)
            return new SegmentPreview(0, 0, [], parsed.Errors);

        var count = 0;
        var sample = new PriorityQueue<int, uint>();
        await evaluator.EvaluateAsync(SegmentPlan.Of(parsed.Rule!), storeId, clock.Now, id =>
        {
            count++;
            var order = uint.MaxValue - unchecked((uint)id * 2654435761u);
            if (sample.Count < SampleSize)
                sample.Enqueue(id, order);
            else
                sample.EnqueueDequeue(id, order);
        });
        return new SegmentPreview(count, await evaluator.CountAsync(storeId), [.. sample.UnorderedItems.Select(item => item.Element).Order()], []);
    }

    /// <summary>A person is forgotten.</summary>
    public Task EraseAsync(int customerId) => members.EraseAsync(customerId);

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) => [PersonalTable.Of("segments", await OfCustomerAsync(customerId))];
}
