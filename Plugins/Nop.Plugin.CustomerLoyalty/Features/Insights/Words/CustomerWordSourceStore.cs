using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Words;

/// <summary>What customers can be found by, from nopCommerce's tables: name, e-mail, company and the telephone numbers of account, address book and orders.</summary>
public class CustomerWordSourceStore(
    IRepository<Customer> customers,
    IRepository<Address> addresses,
    IRepository<CustomerAddressMapping> addressBooks,
    IRepository<Order> orders)
{
    private const int Batch = 1_000;
    private const int MostWords = 40;

    /// <summary>The lowest customer number above the given one; null after the last.</summary>
    public async Task<int?> NextAsync(int above) =>
        await customers.Table.Where(customer => customer.Id > above).OrderBy(customer => customer.Id).Select(customer => (int?)customer.Id).FirstOrDefaultAsync();

    /// <summary>The highest customer number; 0 for none.</summary>
    public async Task<int> LastAsync() => await customers.Table.OrderByDescending(customer => customer.Id).Select(customer => customer.Id).FirstOrDefaultAsync();

    /// <summary>Customers from the first number up to, not including, the second. Deleted ones and system accounts have no words.</summary>
    public async Task<Dictionary<int, HashSet<WordKey>>> ReadAsync(int from, int before)
    {
        var people = await customers.Table.Where(customer => customer.Id >= from && customer.Id < before && !customer.Deleted && !customer.IsSystemAccount)
            .Select(customer => new { customer.Id, customer.Email, customer.FirstName, customer.LastName, customer.Company, customer.Phone }).ToListAsync();
        var words = new Dictionary<int, HashSet<WordKey>>();
        foreach (var person in people)
        {
            var mine = words[person.Id] = [];
            // Guests have no account to be found by, only the numbers of their orders.
            if (string.IsNullOrEmpty(person.Email))
                continue;
            foreach (var text in new[] { person.Email, person.FirstName, person.LastName, person.Company, person.Phone })
                foreach (var word in SearchWords.ToFind(text))
                    if (mine.Count < MostWords)
                        mine.Add(WordKey.Of(word));
        }

        foreach (var person in people)
            AddPhone(words, person.Id, person.Phone);
        await AddPhonesAsync(words, from, before);
        return words;
    }

    private async Task AddPhonesAsync(Dictionary<int, HashSet<WordKey>> words, int from, int before)
    {
        var pairs = new HashSet<(int AddressId, int CustomerId)>();
        foreach (var row in await addressBooks.Table.Where(row => row.CustomerId >= from && row.CustomerId < before).Select(row => new { row.CustomerId, row.AddressId }).ToListAsync())
            pairs.Add((row.AddressId, row.CustomerId));
        foreach (var row in await orders.Table.Where(row => row.CustomerId >= from && row.CustomerId < before)
            .Select(row => new { row.CustomerId, row.BillingAddressId, row.ShippingAddressId }).Distinct().ToListAsync())
        {
            pairs.Add((row.BillingAddressId, row.CustomerId));
            pairs.Add((row.ShippingAddressId ?? 0, row.CustomerId));
        }

        var numbers = new Dictionary<int, string?>();
        foreach (var ids in pairs.Where(pair => pair.AddressId > 0 && words.ContainsKey(pair.CustomerId)).Select(pair => pair.AddressId).Distinct().Chunk(Batch))
            foreach (var row in await addresses.Table.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.PhoneNumber }).ToListAsync())
                numbers[row.Id] = row.PhoneNumber;
        foreach (var (addressId, customerId) in pairs)
            AddPhone(words, customerId, numbers.GetValueOrDefault(addressId));
    }

    private static void AddPhone(Dictionary<int, HashSet<WordKey>> words, int customerId, string? number)
    {
        if (words.TryGetValue(customerId, out var mine) && PhoneDigits.Of(number) is { Length: > 0 } digits)
            mine.Add(WordKey.OfPhone(digits));
    }
}
