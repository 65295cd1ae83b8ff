using Demo.Domain;
using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Demo.Import.Reading;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;

namespace Demo.Import.Writing;

/// <summary>Adds the customers that have bought something and are not in the shop yet.</summary>
public sealed class CustomerWriter(ImportTarget target, ImportCounts counts)
{
    /// <returns>The shop's customers by the file's customer number.</returns>
    public async Task<IReadOnlyDictionary<int, KnownCustomer>> WriteAsync(ImportPlan plan, CancellationToken cancellation)
    {
        var there = await target.Context.Set<Customer>().AsNoTracking()
            .Where(customer => customer.Email != null && customer.Email.EndsWith("@import.test") && !customer.Deleted)
            .Select(customer => new { customer.Email, customer.Id, customer.BillingAddressId }).ToListAsync(cancellation);
        var ids = there.GroupBy(customer => customer.Email).ToDictionary(group => group.Key, group => group.First());
        var known = new Dictionary<int, KnownCustomer>();
        var missing = new List<(int Number, string Country, DateTime FirstUtc, DateTime LastUtc)>();
        foreach (var orders in plan.Orders.Where(order => order.Invoice.Customer != OrderLine.NoCustomer).GroupBy(order => order.Invoice.Customer))
        {
            var last = orders.Last().Invoice;
            if (ids.TryGetValue(CustomerRows.EmailOf(orders.Key), out var customer))
                known.Add(orders.Key, new KnownCustomer(customer.Id, customer.BillingAddressId ?? 0));
            else
                missing.Add((orders.Key, plan.Table.Countries[last.Country], LocalTime.ToUtc(orders.First().Invoice.LocalTime), LocalTime.ToUtc(last.LocalTime)));
        }
        if (missing.Count > 0)
            await target.Bulk.InTransactionAsync(() => AddAsync(missing, known, cancellation), cancellation);
        return known;
    }

    private async Task AddAsync(
        List<(int Number, string Country, DateTime FirstUtc, DateTime LastUtc)> missing, Dictionary<int, KnownCustomer> known, CancellationToken cancellation)
    {
        var customers = new List<Customer>(missing.Count);
        var addresses = new List<Address>(missing.Count);
        foreach (var (number, country, firstUtc, lastUtc) in missing)
        {
            var customer = CustomerRows.Registered(number, country, firstUtc, lastUtc);
            customer.Id = target.Bulk.NextId<Customer>();
            customer.RegisteredInStoreId = target.StoreId;
            customer.LanguageId = target.LanguageId;
            var address = CustomerRows.AddressOf(customer);
            address.Id = target.Bulk.NextId<Address>();
            customer.BillingAddressId = customer.ShippingAddressId = address.Id;
            customers.Add(customer);
            addresses.Add(address);
            known.Add(number, new KnownCustomer(customer.Id, address.Id));
        }
        await target.Bulk.WriteAsync(customers, cancellation);
        await target.Bulk.WriteAsync(addresses, cancellation);
        await target.Bulk.WriteAsync(customers.Select(customer => new CustomerAddressMapping
        {
            Id = target.Bulk.NextId<CustomerAddressMapping>(), CustomerId = customer.Id, AddressId = customer.BillingAddressId!.Value,
        }), cancellation);
        await target.Bulk.WriteAsync(customers.Select(customer => new CustomerCustomerRoleMapping
        {
            Id = target.Bulk.NextId<CustomerCustomerRoleMapping>(), CustomerId = customer.Id, CustomerRoleId = target.RegisteredRoleId,
        }), cancellation);
        counts.Customers += customers.Count;
    }
}

public readonly record struct KnownCustomer(int Id, int AddressId);
