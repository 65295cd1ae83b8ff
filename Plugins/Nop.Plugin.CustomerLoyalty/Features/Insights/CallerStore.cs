using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Finds who calls or writes from indexes alone, so that a telephone that rings need not wait for a million customers.</summary>
public class CallerStore(IRepository<Customer> customers, IRepository<LoyaltyOwnerChange> owners, CustomerWordStore words, PhoneFinderStore phones, CustomerWords index)
{
    /// <summary>A number that more people share is no way to find one of them.</summary>
    private const int MostOfANumber = 200;

    /// <summary>Who came since the words were made is looked through one by one.</summary>
    private const int MostNew = 2_000;

    /// <returns>Numbers of customers: who has more digits in common first, then accounts before guests, then the last active.</returns>
    public async Task<IReadOnlyList<int>> FindAsync(string? phone, string? email, int most, int? onlyOf)
    {
        var digits = PhoneDigits.Of(phone);
        var found = digits.Length > 0 ? await WithPhoneAsync(digits) : [];
        if (found.Count == 0 && CallerAddress.Of(email) is { Length: > 0 } address)
            found = await WithEmailAsync(address);
        if (found.Count == 0)
            return [];

        var ids = found.Keys.ToArray();
        var people = customers.Table.Where(customer => ids.Contains(customer.Id) && !customer.Deleted && !customer.IsSystemAccount);
        if (onlyOf is { } agent)
            people = people.Join(owners.Table.OfOwner(agent), customer => customer.Id, id => id, (customer, id) => customer);
        var rows = await people.Select(customer => new { customer.Id, customer.Email, customer.LastActivityDateUtc }).ToListAsync();
        return [.. rows.OrderByDescending(row => found[row.Id]).ThenBy(row => string.IsNullOrEmpty(row.Email)).ThenByDescending(row => row.LastActivityDateUtc).Take(most).Select(row => row.Id)];
    }

    /// <summary>Customers with how many digits they have in common with the number.</summary>
    private async Task<Dictionary<int, int>> WithPhoneAsync(string digits)
    {
        if (await index.LastAsync() is not { } last)
            return (await phones.OwnersAsync(digits)).ToDictionary(id => id, _ => 0);
        var found = new Dictionary<int, int>();
        foreach (var (id, number) in await words.CallersAsync(digits, MostOfANumber))
            Add(found, id, number, digits);
        foreach (var row in await customers.Table.Where(customer => customer.Id > last && customer.Phone != null).OrderByDescending(customer => customer.Id)
            .Select(customer => new { customer.Id, customer.Phone }).Take(MostNew).ToListAsync())
            if (PhoneDigits.Of(row.Phone) is { Length: > 0 } number && PhoneDigits.AreSame(number, digits))
                Add(found, row.Id, number, digits);
        return found;
    }

    private async Task<Dictionary<int, int>> WithEmailAsync(string address)
    {
        string[] notations = [address, address.ToLowerInvariant()];
        return (await customers.Table.Where(customer => notations.Contains(customer.Email)).Select(customer => customer.Id).Take(MostOfANumber).ToListAsync()).ToDictionary(id => id, _ => 0);
    }

    private static void Add(Dictionary<int, int> found, int id, string number, string digits) =>
        found[id] = Math.Max(found.GetValueOrDefault(id), Math.Min(number.Length, digits.Length));
}
