using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>
/// Who customers are, from nopCommerce's own tables, and who looks after them. Deleted ones, system accounts and those for practice are nobody. Whoever never said in his account
/// where he lives lives where his bills go, or else his parcels.
/// </summary>
public class CustomerDescriptionStore(IRepository<Customer> customers, IRepository<Address> addresses, IRepository<LoyaltyOwnerChange> owners)
{
    private const int Chunk = 1_000;
    private const string Practice = CustomerLoyaltyDefaults.PracticeAccount;

    public Task<Dictionary<int, CustomerDescription>> ReadAsync(int from, int before) =>
        ReadAsync(customers.Table.Where(customer => customer.Id >= from && customer.Id < before));

    public Task<Dictionary<int, CustomerDescription>> ReadAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        return ReadAsync(customers.Table.Where(customer => ids.Contains(customer.Id)));
    }

    /// <summary>Of those who are there who looks after them; 0 for nobody.</summary>
    public async Task<Dictionary<int, int>> OwnersAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        // Customers as changes without a number, which no real one precedes: one question for both.
        var rows = await customers.Table.Where(customer => ids.Contains(customer.Id) && !customer.Deleted && !customer.IsSystemAccount && (customer.SystemName == null || customer.SystemName != Practice)).Select(customer => new { CustomerId = customer.Id, ChangeId = 0, OwnerId = 0 })
            .Concat(owners.Table.Where(change => ids.Contains(change.CustomerId)).Select(change => new { change.CustomerId, ChangeId = change.Id, change.OwnerId })).ToListAsync();
        return rows.GroupBy(row => row.CustomerId).Where(customer => customer.Any(row => row.ChangeId == 0)).ToDictionary(customer => customer.Key, customer => customer.MaxBy(row => row.ChangeId)!.OwnerId);
    }

    private async Task<Dictionary<int, CustomerDescription>> ReadAsync(IQueryable<Customer> query)
    {
        var rows = await query.Where(customer => !customer.Deleted && !customer.IsSystemAccount && (customer.SystemName == null || customer.SystemName != Practice))
            .Select(customer => new
            {
                customer.Id, customer.DateOfBirth, customer.CountryId, customer.LanguageId, customer.Gender, customer.Email, customer.Phone, customer.BillingAddressId, customer.ShippingAddressId,
                OwnerId = owners.Table.Where(change => change.CustomerId == customer.Id).OrderByDescending(change => change.Id).Select(change => change.OwnerId).FirstOrDefault()
            })
            .ToListAsync();
        var countries = await CountriesAsync(rows.Where(row => row.CountryId == 0).SelectMany(row => new[] { row.BillingAddressId, row.ShippingAddressId }));
        return rows.ToDictionary(row => row.Id, row => new CustomerDescription
        {
            CustomerId = row.Id,
            Birthday = CustomerDescription.BirthdayOf(row.DateOfBirth),
            CountryId = row.CountryId != 0 ? row.CountryId : CountryOf(row.BillingAddressId) is not 0 and var billing ? billing : CountryOf(row.ShippingAddressId),
            LanguageId = row.LanguageId ?? 0,
            Gender = row.Gender is { Length: > 0 and <= 10 } gender ? gender : string.Empty,
            HasEmail = !string.IsNullOrWhiteSpace(row.Email),
            HasPhone = !string.IsNullOrWhiteSpace(row.Phone),
            OwnerId = row.OwnerId
        });

        int CountryOf(int? addressId) => countries.GetValueOrDefault(addressId ?? 0);
    }

    private async Task<Dictionary<int, int>> CountriesAsync(IEnumerable<int?> addressIds)
    {
        var countries = new Dictionary<int, int>();
        foreach (var chunk in addressIds.OfType<int>().Distinct().Chunk(Chunk))
            foreach (var row in await addresses.Table.Where(address => chunk.Contains(address.Id) && address.CountryId != null).Select(address => new { address.Id, address.CountryId }).ToListAsync())
                countries[row.Id] = row.CountryId ?? 0;
        return countries;
    }
}
