using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Whose telephone number it is: of a customer's account, his address book or the addresses of his orders. A guest has only the last two.</summary>
public class PhoneFinderStore(
    IRepository<Customer> customers,
    IRepository<Address> addresses,
    IRepository<CustomerAddressMapping> addressBooks,
    IRepository<Order> orders)
{
    /// <summary>A number that more people share is no way to find one of them.</summary>
    private const int Most = 200;

    /// <summary>Customer numbers, guests too; empty when the words are no telephone number.</summary>
    public async Task<int[]> OwnersAsync(string words)
    {
        var digits = PhoneDigits.Of(words);
        if (digits.Length == 0)
            return [];

        HashSet<int> owners = [.. await WithNumberAsync(digits, customers.Table.Select(row => new Numbered { Id = row.Id, Number = row.Phone }))];
        var found = await WithNumberAsync(digits, addresses.Table.Select(row => new Numbered { Id = row.Id, Number = row.PhoneNumber }));
        if (found.Length > 0)
        {
            owners.UnionWith(await addressBooks.Table.Where(row => found.Contains(row.AddressId)).Select(row => row.CustomerId).Take(Most).ToListAsync());
            owners.UnionWith(await orders.Table
                .Where(row => found.Contains(row.BillingAddressId) || (row.ShippingAddressId != null && found.Contains(row.ShippingAddressId.Value)))
                .Select(row => row.CustomerId).Distinct().Take(Most).ToListAsync());
        }

        return [.. owners];
    }

    /// <summary>The database leaves out the usual marks and compares the last digits; which of those few are the same number is decided here.</summary>
    private static async Task<int[]> WithNumberAsync(string digits, IQueryable<Numbered> numbers)
    {
        var end = digits[^PhoneDigits.Fewest..];
        var candidates = await numbers
            .Where(row => row.Number != null && row.Number.Replace(" ", "").Replace("-", "").Replace("/", "").Replace("(", "").Replace(")", "").Replace(".", "").EndsWith(end))
            .OrderByDescending(row => row.Id).Take(Most).ToListAsync();
        return [.. candidates.Where(row => PhoneDigits.AreSame(digits, PhoneDigits.Of(row.Number))).Select(row => row.Id)];
    }

    private sealed class Numbered
    {
        public int Id { get; init; }
        public string? Number { get; init; }
    }
}
