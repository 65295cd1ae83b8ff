using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Words;

/// <summary>Finds customers by the beginnings of words, by telephone and by number, from indexes alone: the way that a million customers leave open.</summary>
public class CustomerIndexStore(IRepository<LoyaltyCustomerWord> words, IRepository<Order> orders, CustomerWordStore phones, CustomerWords index)
{
    /// <summary>A number that more people share is no way to find one of them.</summary>
    private const int MostCallers = 200;

    private const int ShortestWord = 2;

    /// <summary>Order numbers have the order's own number in them, unless the shop thought of something else.</summary>
    private const int LongestNumber = 9;

    /// <summary>Of a beginning that more words have, the first in the order of the alphabet are looked at.</summary>
    private const int MostHits = 5_000;

    /// <param name="everybody">Among whom to look.</param>
    /// <param name="wanted">In small letters.</param>
    /// <returns>Customer numbers, the last active first; null while the index is not made.</returns>
    public async Task<IReadOnlyList<int>?> FindAsync(IQueryable<Customer> everybody, string wanted, int most)
    {
        if (await index.LastAsync() is not { } last)
            return null;
        var found = new Dictionary<int, DateTime>();
        var sought = SoughtWord.Of(wanted);
        if (sought.Count > 0 && WordKey.LengthOf(sought[0].Word) >= ShortestWord)
        {
            await AddAsync(found, Having(wanted, everybody.Join(HitsOf(sought), customer => customer.Id, id => id, (customer, id) => customer)), most);
            // Whoever came since the last pass is one of a few.
            await AddAsync(found, Having(wanted, everybody.Where(customer => customer.Id > last)), most);
        }

        var owners = await OwnersAsync(wanted);
        var number = int.TryParse(wanted, out var id) ? id : 0;
        if (owners.Length > 0 || number > 0)
            await AddAsync(found, everybody.Where(customer => owners.Contains(customer.Id) || (customer.Id == number && customer.Email != null && customer.Email != "")), most);
        return [.. found.OrderByDescending(customer => customer.Value).ThenBy(customer => customer.Key).Take(most).Select(customer => customer.Key)];
    }

    /// <summary>Who has the first word and the second: two of them leave few enough to be looked at.</summary>
    private IQueryable<int> HitsOf(IReadOnlyList<SoughtWord> sought)
    {
        var hits = words.Table.Matching(sought[0]);
        if (sought.Count > 1)
        {
            var others = words.Table.Matching(sought[1]).Select(word => word.CustomerId).Distinct();
            hits = hits.Join(others, word => word.CustomerId, id => id, (word, id) => word);
        }

        return hits.OrderBy(word => word.Start).ThenBy(word => word.Rest).ThenBy(word => word.CustomerId).Select(word => word.CustomerId).Take(MostHits);
    }

    private static IQueryable<Customer> Having(string wanted, IQueryable<Customer> among) => among
        .Where(customer => customer.Email != null && customer.Email != "" && (customer.Email.ToLower().Contains(wanted) || customer.Phone.Contains(wanted)
            || customer.Company.ToLower().Contains(wanted) || (customer.FirstName + " " + customer.LastName).ToLower().Contains(wanted)));

    private static async Task AddAsync(Dictionary<int, DateTime> found, IQueryable<Customer> query, int most)
    {
        foreach (var row in await query.OrderByDescending(customer => customer.LastActivityDateUtc).Take(most)
            .Select(customer => new { customer.Id, customer.LastActivityDateUtc }).ToListAsync())
            found[row.Id] = row.LastActivityDateUtc;
    }

    private async Task<int[]> OwnersAsync(string wanted)
    {
        var digits = PhoneDigits.Of(wanted);
        int[] callers = digits.Length == 0 ? [] : await phones.WithPhoneAsync(digits, MostCallers);
        return await OwnerOfOrderAsync(wanted) is > 0 and var owner ? [.. callers, owner] : callers;
    }

    private async Task<int> OwnerOfOrderAsync(string orderNumber)
    {
        var ids = SearchWords.Of(orderNumber).SelectMany(NumbersAtTheEndOf).Distinct().ToArray();
        if (ids.Length == 0)
            return 0;
        var order = await orders.Table.Where(row => ids.Contains(row.Id) && row.CustomOrderNumber == orderNumber).Select(row => new { row.CustomerId }).FirstOrDefaultAsync();
        return order?.CustomerId ?? 0;
    }

    /// <summary>"202600077" may be order 77 as well as 600077.</summary>
    private static IEnumerable<int> NumbersAtTheEndOf(string word)
    {
        for (var length = 1; length <= Math.Min(word.Length, LongestNumber) && char.IsAsciiDigit(word[^length]); length++)
            if (int.TryParse(word[^length..], out var number) && number > 0)
                yield return number;
    }
}
