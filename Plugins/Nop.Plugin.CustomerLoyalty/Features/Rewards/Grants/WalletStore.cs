using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>nopCommerce's history of reward points, which is the wallet.</summary>
public class WalletStore(IRepository<RewardPointsHistory> history, IRepository<Customer> customers, IRepository<Order> orders)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;

    public async Task<IReadOnlyList<WalletRow>> OfAsync(int[] customerIds) =>
        [.. (await history.Table.Where(entry => customerIds.Contains(entry.CustomerId))
            .Select(entry => new { entry.Id, entry.CustomerId, entry.StoreId, entry.CreatedOnUtc, entry.Points, entry.EndDateUtc, entry.ValidPoints }).ToListAsync())
            .Select(row => new WalletRow(row.Id, row.CustomerId, row.StoreId, row.CreatedOnUtc, row.Points, row.EndDateUtc, row.ValidPoints ?? 0))];

    public async Task<IReadOnlyDictionary<int, string>> MessagesAsync(IReadOnlyCollection<int> entryIds)
    {
        var ids = entryIds.ToArray();
        return (await history.Table.Where(entry => ids.Contains(entry.Id)).Select(entry => new { entry.Id, entry.Message }).ToListAsync())
            .ToDictionary(entry => entry.Id, entry => entry.Message ?? string.Empty);
    }

    /// <summary>The entry that bears the mark at its end; 0 when there is none.</summary>
    public async Task<int> FindAsync(int customerId, string mark) =>
        await history.Table.Where(entry => entry.CustomerId == customerId && entry.Message.EndsWith(mark)).Select(entry => entry.Id).FirstOrDefaultAsync();

    /// <summary>The entries of these customers by the line that each was made for.</summary>
    public async Task<IReadOnlyDictionary<int, int>> MarkedAsync(int[] customerIds) =>
        (await history.Table.Where(entry => customerIds.Contains(entry.CustomerId)).Select(entry => new { entry.Id, entry.Message }).ToListAsync())
            .Select(entry => (entry.Id, LineId: PointMark.LineOf(entry.Message))).Where(entry => entry.LineId > 0)
            .GroupBy(entry => entry.LineId).ToDictionary(line => line.Key, line => line.First().Id);

    /// <summary>The next customers who have points or had some, by number; those who have left the shop are owed nothing.</summary>
    public async Task<int[]> NextCustomersAsync(int above, int most) => [.. await history.Table
        .Where(entry => entry.CustomerId > above && customers.Table.Any(customer => customer.Id == entry.CustomerId && !customer.Deleted))
        .Select(entry => entry.CustomerId).Distinct().OrderBy(id => id).Take(most).ToListAsync()];

    /// <summary>Points that customers paid orders with in that time, without sign; of orders that are cancelled or deleted they came back.</summary>
    public async Task<long> RedeemedAsync(DateTime fromUtc, DateTime untilUtc) =>
        -(await (from entry in history.Table
            join order in orders.Table on entry.UsedWithOrder equals (Guid?)order.OrderGuid
            where entry.CreatedOnUtc >= fromUtc && entry.CreatedOnUtc < untilUtc && !order.Deleted && order.OrderStatusId != Cancelled
            group entry by entry.StoreId into store
            select store.Sum(entry => (long)entry.Points)).ToListAsync()).Sum();

    /// <summary>Who was born on that day of the year and has an account.</summary>
    public async Task<IReadOnlyList<(int CustomerId, int StoreId)>> BornAsync(int month, int day, int above, int most) =>
        [.. (await customers.Table
            .Where(customer => customer.DateOfBirth != null && customer.DateOfBirth.Value.Month == month && customer.DateOfBirth.Value.Day == day
                && customer.Id > above && !customer.Deleted && customer.Active && !customer.IsSystemAccount)
            .OrderBy(customer => customer.Id).Take(most).Select(customer => new { customer.Id, customer.RegisteredInStoreId }).ToListAsync())
            .Select(row => (row.Id, row.RegisteredInStoreId))];
}

/// <param name="Valid">Of points that came in, what nopCommerce has neither spent nor let expire.</param>
public readonly record struct WalletRow(int Id, int CustomerId, int StoreId, DateTime CreatedOnUtc, int Points, DateTime? EndDateUtc, int Valid);
