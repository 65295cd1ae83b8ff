using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Lists and counts of actions, for pages and reports.</summary>
public class ActionListStore(IRepository<LoyaltyAction> actions, IRepository<LoyaltyActionClaim> claims, IRepository<LoyaltySegmentMember> members)
{
    public Task<IPagedList<LoyaltyAction>> ListAsync(ActionQuery query, int pageIndex, int pageSize) =>
        Narrow(query).OrderByDescending(action => action.DueOnUtc).ThenByDescending(action => action.Id).ToPagedListAsync(pageIndex, pageSize);

    /// <summary>The same with no total, in the order of their numbers, from the one after.</summary>
    public async Task<IList<LoyaltyAction>> AfterAsync(ActionQuery query, int afterId, int most) =>
        await Narrow(query).Where(action => action.Id > afterId).OrderBy(action => action.Id).Take(most).ToListAsync();

    public Task<int> CountAsync(ActionQuery query) => Narrow(query).CountAsync();

    public async Task<IReadOnlyList<ActionTally>> TallyAsync(ActionQuery query)
    {
        var groups = await Narrow(query)
            .GroupBy(action => new { action.KindId, action.Step, action.Variant, action.StateId, action.ReasonId })
            .Select(group => new { group.Key.KindId, group.Key.Step, group.Key.Variant, group.Key.StateId, group.Key.ReasonId, Count = group.Count() }).ToListAsync();
        return [.. groups.Select(group => new ActionTally(group.KindId, group.Step, group.Variant, group.StateId, group.ReasonId, group.Count))];
    }

    public async Task<IReadOnlyList<DateTime>> MarketingSentAsync(int customerId, DateTime sinceUtc) => [.. (await MarketingSentAsync([customerId], sinceUtc))[customerId]];

    /// <summary>The same of several customers.</summary>
    public async Task<ILookup<int, DateTime>> MarketingSentAsync(int[] customerIds, DateTime sinceUtc)
    {
        const int Done = (int)ActionState.Done;
        const int Unknown = (int)ActionState.Unknown;
        var sent = await actions.Table
            .Where(action => customerIds.Contains(action.CustomerId) && (action.StateId == Done || action.StateId == Unknown) && action.IsMarketing && action.DecidedOnUtc >= sinceUtc)
            .Select(action => new { action.CustomerId, action.DecidedOnUtc }).ToListAsync();
        return sent.ToLookup(row => row.CustomerId, row => row.DecidedOnUtc!.Value);
    }

    /// <summary>Of those customers the ones with marketing mails that wait because they have had enough for a while.</summary>
    public async Task<HashSet<int>> CappedAsync(int[] customerIds)
    {
        const int Waiting = (int)ActionState.Waiting;
        const int Capped = (int)ActionReason.FrequencyCap;
        return [.. await actions.Table.Where(action => customerIds.Contains(action.CustomerId) && action.StateId == Waiting && action.ReasonId == Capped).Select(action => action.CustomerId).ToListAsync()];
    }

    /// <summary>Marketing mails of a customer that wait because he has had enough for a while, but for one.</summary>
    public async Task<IList<LoyaltyAction>> CappedAsync(int customerId, int storeId, int exceptId, DateTime nowUtc, int most)
    {
        const int Waiting = (int)ActionState.Waiting;
        const int Capped = (int)ActionReason.FrequencyCap;
        const int Mail = (int)ActionKind.Mail;
        return await actions.Table
            .Where(action => action.CustomerId == customerId && action.StateId == Waiting && action.ReasonId == Capped && action.KindId == Mail && action.IsMarketing)
            .Where(action => action.StoreId == storeId && action.Id != exceptId && action.ExpiresOnUtc > nowUtc)
            .OrderBy(action => action.DueOnUtc).ThenBy(action => action.Id).Take(most).ToListAsync();
    }

    public async Task<DateTime?> OldestDueAsync()
    {
        const int Waiting = (int)ActionState.Waiting;
        var first = await actions.Table.Where(action => action.StateId == Waiting).OrderBy(action => action.DueOnUtc).Select(action => action.DueOnUtc).Take(1).ToListAsync();
        return first.Count == 0 ? null : first[0];
    }

    public async Task<HashSet<int>> CustomersOfAsync(ActionSource source, IReadOnlyCollection<int> customerIds)
    {
        const int Chunk = 1_000;
        var (kindId, sourceId, step, found) = ((int)source.Kind, source.Id, source.Step, new HashSet<int>());
        foreach (var ids in customerIds.Chunk(Chunk))
            found.UnionWith(await actions.Table.Where(action => ids.Contains(action.CustomerId) && action.SourceKindId == kindId && action.SourceId == sourceId && action.Step == step)
                .Select(action => action.CustomerId).ToListAsync());
        return found;
    }

    private IQueryable<LoyaltyAction> Narrow(ActionQuery query)
    {
        var rows = actions.Table;
        if (query.Kind is { } kind)
        {
            var kindId = (int)kind;
            rows = rows.Where(action => action.KindId == kindId);
        }

        if (query.State is { } state)
        {
            var stateId = (int)state;
            rows = rows.Where(action => action.StateId == stateId);
        }

        if (query.Reason is { } reason)
        {
            var reasonId = (int)reason;
            rows = rows.Where(action => action.ReasonId == reasonId);
        }

        if (query.SourceKind is { } source)
        {
            var sourceKindId = (int)source;
            rows = rows.Where(action => action.SourceKindId == sourceKindId);
        }

        var (sourceId, step, customerId) = (query.SourceId, query.Step, query.CustomerId);
        if (sourceId > 0)
            rows = rows.Where(action => action.SourceId == sourceId);
        if (step > 0)
            rows = rows.Where(action => action.Step == step);
        if (query.Variant is { } variant)
            rows = rows.Where(action => action.Variant == variant);
        if (query.HasLeft)
        {
            const int Done = (int)ActionState.Done;
            const int Skipped = (int)ActionState.Skipped;
            const int InDigest = (int)ActionReason.InDigest;
            rows = rows.Where(action => action.StateId == Done || (action.StateId == Skipped && action.ReasonId == InDigest));
        }

        if (customerId > 0)
            rows = rows.Where(action => action.CustomerId == customerId);
        if (query.DueUntilUtc is { } due)
            rows = rows.Where(action => action.DueOnUtc <= due);
        if (query.DecidedFromUtc is { } decided)
            rows = rows.Where(action => action.DecidedOnUtc >= decided);
        if (query.DecidedBeforeUtc is { } before)
            rows = rows.Where(action => action.DecidedOnUtc < before);
        if (query.StoreId is > 0 and var storeId)
            rows = rows.Where(action => action.StoreId == storeId);
        if (query.SegmentId is > 0 and var segmentId)
            rows = rows.Where(action => members.Table.Any(member => member.CustomerId == action.CustomerId && member.SegmentId == segmentId && member.StayKey == 0));
        if (query.OnlyClaimed)
            rows = rows.Where(action => claims.Table.Any(claim => claim.ActionId == action.Id && claim.OutcomeId == 0));
        return rows;
    }
}
