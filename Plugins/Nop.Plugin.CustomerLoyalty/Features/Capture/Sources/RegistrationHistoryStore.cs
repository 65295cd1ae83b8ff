using System.Linq.Expressions;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

/// <summary>Who registered. nopCommerce keeps the time when the record was made, for a guest who registered that of his first visit.</summary>
public class RegistrationHistoryStore(IRepository<Customer> customers, RegisteredCustomerStore registered) : HistoryStore<Customer>(customers)
{
    public override string Name => "registrations";

    public override async Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<Customer> rows, DateTime? observedOnUtc)
    {
        var known = await registered.AmongAsync(rows.Select(customer => customer.Id));
        return rows
            .Where(customer => known.Contains(customer.Id) && !customer.Deleted && !customer.IsSystemAccount)
            .Select(customer => Registered(customer.Id, customer.RegisteredInStoreId, customer.CreatedOnUtc))
            .ToList();
    }

    public static Fact Registered(int customerId, int storeId, DateTime onUtc) => new()
    {
        Key = FactKeys.Registered(customerId),
        Kind = FactKind.Registered,
        OccurredOnUtc = onUtc,
        StoreId = storeId,
        CustomerId = customerId
    };

    protected override Expression<Func<Customer, bool>> MadeSince(DateTime utc) => customer => customer.CreatedOnUtc >= utc;
}
