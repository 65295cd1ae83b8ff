using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Who customers are, from nopCommerce's own table. Deleted ones and system accounts are nobody.</summary>
public class CustomerDescriptionStore(IRepository<Customer> customers)
{
    public Task<Dictionary<int, CustomerDescription>> ReadAsync(int from, int before) =>
        ReadAsync(customers.Table.Where(customer => customer.Id >= from && customer.Id < before));

    public Task<Dictionary<int, CustomerDescription>> ReadAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        return ReadAsync(customers.Table.Where(customer => ids.Contains(customer.Id)));
    }

    private static async Task<Dictionary<int, CustomerDescription>> ReadAsync(IQueryable<Customer> query)
    {
        var rows = await query.Where(customer => !customer.Deleted && !customer.IsSystemAccount)
            .Select(customer => new { customer.Id, customer.DateOfBirth, customer.CountryId, customer.LanguageId, customer.Gender, customer.Email, customer.Phone })
            .ToListAsync();
        return rows.ToDictionary(row => row.Id, row => new CustomerDescription
        {
            CustomerId = row.Id,
            Birthday = CustomerDescription.BirthdayOf(row.DateOfBirth),
            CountryId = row.CountryId,
            LanguageId = row.LanguageId ?? 0,
            Gender = row.Gender is { Length: > 0 and <= 10 } gender ? gender : string.Empty,
            HasEmail = !string.IsNullOrWhiteSpace(row.Email),
            HasPhone = !string.IsNullOrWhiteSpace(row.Phone)
        });
    }
}
