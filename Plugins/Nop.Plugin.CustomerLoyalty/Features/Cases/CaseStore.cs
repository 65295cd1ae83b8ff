using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

public class CaseStore(IRepository<LoyaltyCase> cases, IRepository<LoyaltyCaseWatcher> watchers)
{
    private const int Closed = (int)CaseState.Closed;

    /// <summary>False when the key is there already.</summary>
    public Task<bool> TryAddAsync(LoyaltyCase row)
    {
        var key = row.CaseKey;
        return cases.TryAddAsync(row, known => known.CaseKey == key);
    }

    public async Task<LoyaltyCase?> FindAsync(int id) => await cases.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltyCase?> FindAsync(string key) => await cases.Table.FirstOrDefaultAsync(row => row.CaseKey == key);

    public async Task<IList<LoyaltyCase>> FindAsync(IReadOnlyCollection<int> ids)
    {
        var wanted = ids.ToArray();
        return wanted.Length == 0 ? [] : await cases.Table.Where(row => wanted.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync();
    }

    public Task UpdateAsync(LoyaltyCase row) => cases.UpdateAsync(row, false);

    /// <summary>By the moment at which the next promise breaks, see the decision record on the order of the queue.</summary>
    public async Task<IPagedList<LoyaltyCase>> ListAsync(CaseQuery query, int pageIndex, int pageSize)
    {
        // Numbers first: they come from an index alone, while rows with all their words would be read and thrown away up to the page.
        var ids = await Matching(query).OrderBy(row => row.DueOnUtc).ThenBy(row => row.Id).Select(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
        var rows = await FindAsync([.. ids]);
        return new PagedList<LoyaltyCase>([.. rows.OrderBy(row => ids.IndexOf(row.Id))], pageIndex, pageSize, ids.TotalCount);
    }

    public Task<int> CountAsync(CaseQuery query) => Matching(query).CountAsync();

    /// <summary>Those that were worked on at a moment, but for those of certain customers; one that was opened again counts from its beginning.</summary>
    /// <param name="storeId">0 for all.</param>
    public Task<int> CountOpenAtAsync(int storeId, DateTime utc, int[] butOfCustomers) => cases.Table.CountAsync(row =>
        row.CreatedOnUtc < utc && (row.StateId < Closed || row.ClosedOnUtc >= utc) && (storeId == 0 || row.StoreId == storeId) && !butOfCustomers.Contains(row.CustomerId));

    /// <summary>Newest first; cases that became part of another one are left out.</summary>
    public Task<IPagedList<LoyaltyCase>> OfCustomerAsync(int customerId, int pageIndex, int pageSize)
    {
        const int Merged = (int)CaseState.Merged;
        return cases.Table.Where(row => row.CustomerId == customerId && row.StateId != Merged).OrderByDescending(row => row.CreatedOnUtc).ThenByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    public async Task<IList<LoyaltyCase>> AllOfCustomerAsync(int customerId) => await cases.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync();

    /// <summary>Of somebody without an account, by the address that he gave.</summary>
    public async Task<IList<LoyaltyCase>> OfGuestAsync(string email)
    {
        var address = email.Trim().ToLowerInvariant();
        return await cases.Table.Where(row => row.CustomerId == 0 && row.GuestEmail != null && row.GuestEmail.ToLower() == address).OrderBy(row => row.Id).ToListAsync();
    }

    public async Task<IList<LoyaltyCase>> OfOrderAsync(int orderId) => await cases.Table.Where(row => row.OrderId == orderId).OrderByDescending(row => row.Id).ToListAsync();

    /// <summary>Those whose promised time passed without anybody being told.</summary>
    public async Task<IList<LoyaltyCase>> OverdueAsync(DateTime nowUtc, int most) => await cases.Table
        .Where(row => row.StateId < Closed && row.EscalateOnUtc <= nowUtc).OrderBy(row => row.EscalateOnUtc).ThenBy(row => row.Id).Take(most).ToListAsync();

    /// <summary>Those that are worked on, above a number.</summary>
    public async Task<IList<LoyaltyCase>> OpenAfterAsync(int id, int most) => await cases.Table.Where(row => row.Id > id && row.StateId < Closed).OrderBy(row => row.Id).Take(most).ToListAsync();

    /// <summary>In the order of their numbers, above one.</summary>
    public async Task<IList<LoyaltyCase>> AfterAsync(int id, int most) => await cases.Table.Where(row => row.Id > id).OrderBy(row => row.Id).Take(most).ToListAsync();

    /// <summary>Of customers with an account, opened within a time, but for those that became part of others; newest first.</summary>
    public async Task<IList<LoyaltyCase>> OpenedAsync(DateTime fromUtc, DateTime untilUtc, int most)
    {
        const int Merged = (int)CaseState.Merged;
        return await cases.Table.Where(row => row.CreatedOnUtc >= fromUtc && row.CreatedOnUtc < untilUtc && row.CustomerId > 0 && row.StateId != Merged)
            .OrderByDescending(row => row.CreatedOnUtc).ThenByDescending(row => row.Id).Take(most).ToListAsync();
    }

    /// <summary>Those whose first event was not written, because something fell in between.</summary>
    public async Task<IList<LoyaltyCase>> UnbegunAsync(DateTime beforeUtc, int most) => await cases.Table.Where(row => row.Version == 0 && row.CreatedOnUtc < beforeUtc).OrderBy(row => row.Id).Take(most).ToListAsync();

    private IQueryable<LoyaltyCase> Matching(CaseQuery query)
    {
        var rows = cases.Table;
        if (query.State is { } state)
        {
            var stateId = (int)state;
            rows = rows.Where(row => row.StateId == stateId);
        }
        else if (!query.AllStates)
            rows = rows.Where(row => row.StateId < Closed);
        if (query.QueueId > 0)
        {
            var queueId = query.QueueId;
            rows = rows.Where(row => row.QueueId == queueId);
        }

        if (query.CategoryId > 0)
        {
            var categoryId = query.CategoryId;
            rows = rows.Where(row => row.CategoryId == categoryId);
        }

        if (query.OwnerId != 0)
        {
            var ownerId = Math.Max(0, query.OwnerId);
            rows = rows.Where(row => row.OwnerId == ownerId);
        }

        if (query.PriorityId > 0)
        {
            var priorityId = query.PriorityId;
            rows = rows.Where(row => row.PriorityId == priorityId);
        }

        return Narrowed(rows, query);
    }

    private IQueryable<LoyaltyCase> Narrowed(IQueryable<LoyaltyCase> rows, CaseQuery query)
    {
        if (query.CustomerId > 0)
        {
            var customerId = query.CustomerId;
            rows = rows.Where(row => row.CustomerId == customerId);
        }

        if (query.OrderId > 0)
        {
            var orderId = query.OrderId;
            rows = rows.Where(row => row.OrderId == orderId);
        }

        if (query.StoreId > 0)
        {
            var storeId = query.StoreId;
            rows = rows.Where(row => row.StoreId == storeId);
        }

        if (query.DueBeforeUtc is { } due)
            rows = rows.Where(row => row.DueOnUtc < due);
        if (query.WatchedBy is > 0 and var watcher)
        {
            var watched = watchers.Table.Where(one => one.AgentId == watcher).Select(one => one.CaseId);
            rows = rows.Where(row => watched.Contains(row.Id));
        }

        rows = Within(rows, query);
        if (query.OnlyOf is { } agent)
        {
            var watched = watchers.Table.Where(one => one.AgentId == agent).Select(one => one.CaseId);
            rows = rows.Where(row => row.OwnerId == agent || row.OwnerId == 0 || row.ClosedById == agent || watched.Contains(row.Id));
        }

        return OfWords(rows, query);
    }

    private static IQueryable<LoyaltyCase> OfWords(IQueryable<LoyaltyCase> rows, CaseQuery query)
    {
        if (string.IsNullOrWhiteSpace(query.Words))
            return rows;
        var words = query.Words.Trim();
        return int.TryParse(words.TrimStart('#'), out var number) ? rows.Where(row => row.Id == number) : rows.Where(row => row.Subject.Contains(words));
    }

    private static IQueryable<LoyaltyCase> Within(IQueryable<LoyaltyCase> rows, CaseQuery query)
    {
        if (query.OpenedFromUtc is { } openedFrom)
            rows = rows.Where(row => row.CreatedOnUtc >= openedFrom);
        if (query.OpenedBeforeUtc is { } openedBefore)
            rows = rows.Where(row => row.CreatedOnUtc < openedBefore);
        if (query.ClosedById is > 0 and var closedBy)
            rows = rows.Where(row => row.ClosedById == closedBy);
        if (query.ClosedFromUtc is { } closedFrom)
            rows = rows.Where(row => row.ClosedOnUtc >= closedFrom);
        return query.ClosedBeforeUtc is { } closedBefore ? rows.Where(row => row.ClosedOnUtc < closedBefore) : rows;
    }
}
