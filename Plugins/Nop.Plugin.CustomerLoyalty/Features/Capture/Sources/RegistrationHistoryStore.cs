using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

/// <summary>Who registered. nopCommerce keeps the time when the record was made, for a guest who registered that of his first visit.</summary>
public class RegistrationHistoryStore(IRepository<Customer> customers, RegisteredCustomerStore registered) : IFactSource
{
    public string Name => "registrations";

    public Task<int> CountAsync() => customers.Table.CountAsync();

    public async Task<int?> FirstIdSinceAsync(DateTime utc)
    {
        var first = await customers.Table.Where(customer => customer.CreatedOnUtc >= utc).OrderBy(customer => customer.Id).FirstOrDefaultAsync();
        return first?.Id;
    }

    public async Task<FactSlice> ReadAsync(int afterId, int size, DateTime? observedOnUtc)
    {
        var rows = await customers.Table.Where(customer => customer.Id > afterId).OrderBy(customer => customer.Id).Take(size)
            .Select(customer => new { customer.Id, customer.CreatedOnUtc, customer.RegisteredInStoreId, customer.Deleted, customer.IsSystemAccount })
            .ToListAsync();
        if (rows.Count == 0)
            return new FactSlice([], afterId, 0);

        var known = await registered.AmongAsync(rows.Select(customer => customer.Id));
        var facts = rows
            .Where(customer => known.Contains(customer.Id) && !customer.Deleted && !customer.IsSystemAccount)
            .Select(customer => Registered(customer.Id, customer.RegisteredInStoreId, customer.CreatedOnUtc))
            .ToList();
        return new FactSlice(facts, rows[^1].Id, rows.Count);
    }

    public static Fact Registered(int customerId, int storeId, DateTime onUtc) => new()
    {
        Key = FactKeys.Registered(customerId),
        Kind = FactKind.Registered,
        OccurredOnUtc = onUtc,
        StoreId = storeId,
        CustomerId = customerId
    };
}
