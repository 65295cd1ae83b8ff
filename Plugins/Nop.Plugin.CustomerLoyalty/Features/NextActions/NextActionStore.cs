using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

public class NextActionStore(IRepository<LoyaltyNextAction> actions, IRepository<Customer> customers, IRepository<LoyaltyFact> facts, IRepository<LoyaltyOwnerChange> owners)
{
    private const int Open = (int)NextActionState.Open;

    /// <summary>False when that trigger has been proposed before, whoever did it.</summary>
    public Task<bool> TryAddAsync(LoyaltyNextAction action)
    {
        var key = action.ActionKey;
        return actions.TryAddAsync(action, row => row.ActionKey == key);
    }

    public async Task<LoyaltyNextAction?> FindAsync(int id) => await actions.Table.FirstOrDefaultAsync(row => row.Id == id && !row.IsControl);

    public async Task<LoyaltyNextAction?> OpenOfAsync(int customerId) =>
        await actions.Table.Where(row => row.CustomerId == customerId && row.StateId == Open && !row.IsControl).OrderByDescending(row => row.Id).FirstOrDefaultAsync();

    public async Task<int> CountOpenAsync() => await actions.Table.CountAsync(row => row.StateId == Open && !row.IsControl);

    /// <param name="ownerId">0 for everybody's.</param>
    public async Task<IReadOnlyList<LoyaltyNextAction>> DueAsync(int ownerId, DateTime beforeUtc, int most) =>
        [.. await Due(ownerId, beforeUtc).OrderBy(row => row.DueOnUtc).ThenBy(row => row.Id).Take(most).ToListAsync()];

    public Task<int> CountDueAsync(int ownerId, DateTime beforeUtc) => Due(ownerId, beforeUtc).CountAsync();

    public async Task<IList<LoyaltyNextAction>> OpenAfterAsync(int id, int most) =>
        await actions.Table.Where(row => row.StateId == Open && row.Id > id).OrderBy(row => row.Id).Take(most).ToListAsync();

    /// <summary>Of those customers the ones who have an open action or belong to its control.</summary>
    public async Task<HashSet<int>> WithOpenAsync(int[] customerIds) =>
        [.. await actions.Table.Where(row => row.StateId == Open && customerIds.Contains(row.CustomerId)).Select(row => row.CustomerId).ToListAsync()];

    /// <summary>Open steps of these customers, at most a thousand, become those of their owners.</summary>
    public async Task SetOwnersAsync(IReadOnlyDictionary<int, int> ownerOf)
    {
        var ids = ownerOf.Keys.ToArray();
        var open = await actions.Table.Where(row => row.StateId == Open && ids.Contains(row.CustomerId)).ToListAsync();
        foreach (var action in open)
            action.OwnerId = ownerOf[action.CustomerId];
        if (open.Count > 0)
            await actions.UpdateAsync(open, false);
    }

    public Task UpdateAsync(LoyaltyNextAction action) => actions.UpdateAsync(action, false);

    public async Task<IList<LoyaltyNextAction>> OfCustomerAsync(int customerId) => await actions.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync();

    public Task EraseAsync(int customerId) => actions.DeleteAsync(row => row.CustomerId == customerId);

    /// <param name="state">Null for all.</param>
    /// <param name="stepId">0 for all.</param>
    /// <param name="onlyOf">Only for customers whom he looks after; null for all.</param>
    public async Task<IPagedList<NextActionRow>> ListAsync(NextActionState? state, int stepId, int? onlyOf, int pageIndex, int pageSize)
    {
        var query = actions.Table.Where(row => !row.IsControl);
        if (onlyOf is { } agent)
            query = query.Join(owners.Table.OfOwner(agent), row => row.CustomerId, id => id, (row, id) => row);
        if (state is { } wanted)
        {
            var stateId = (int)wanted;
            query = query.Where(row => row.StateId == stateId);
        }

        if (stepId > 0)
            query = query.Where(row => row.StepId == stepId);
        return await query.Join(customers.Table, row => row.CustomerId, customer => customer.Id, (row, customer) => new NextActionRow
        {
            Id = row.Id,
            CustomerId = row.CustomerId,
            StepId = row.StepId,
            StateId = row.StateId,
            Amount = row.Amount,
            Value = row.Value,
            OwnerId = row.OwnerId,
            DueOnUtc = row.DueOnUtc,
            Outcome = row.Outcome,
            Email = customer.Email,
            FirstName = customer.FirstName,
            LastName = customer.LastName
        }).OrderBy(row => row.StateId).ThenBy(row => row.StepId).ThenByDescending(row => row.Value).ThenBy(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>Actions whose time of measuring is over, by step and group: how many, and how many were followed by an order.</summary>
    public async Task<IReadOnlyList<NextActionResult>> ResultsAsync(DateTime nowUtc)
    {
        const int Placed = (int)FactKind.OrderPlaced;
        const int Overtaken = (int)NextActionState.Overtaken;
        const int Dismissed = (int)NextActionState.Dismissed;
        var measured = actions.Table.Where(row => row.MeasureUntilUtc <= nowUtc && (row.IsControl || (row.StateId != Overtaken && row.StateId != Dismissed)));
        var all = await measured.GroupBy(row => new { row.StepId, row.IsControl }).Select(group => new { group.Key.StepId, group.Key.IsControl, Count = group.Count() }).ToListAsync();
        var won = await measured
            .Where(row => facts.Table.Any(fact => fact.CustomerId == row.CustomerId && fact.KindId == Placed && fact.OccurredOnUtc > row.CreatedOnUtc && fact.OccurredOnUtc <= row.MeasureUntilUtc))
            .GroupBy(row => new { row.StepId, row.IsControl }).Select(group => new { group.Key.StepId, group.Key.IsControl, Count = group.Count() }).ToListAsync();
        return [.. all.Select(group => new NextActionResult(group.StepId, group.IsControl, group.Count,
            won.FirstOrDefault(other => other.StepId == group.StepId && other.IsControl == group.IsControl)?.Count ?? 0))];
    }

    private IQueryable<LoyaltyNextAction> Due(int ownerId, DateTime beforeUtc)
    {
        var rows = actions.Table.Where(row => row.StateId == Open && !row.IsControl && row.DueOnUtc < beforeUtc);
        return ownerId > 0 ? rows.Where(row => row.OwnerId == ownerId) : rows;
    }
}
