using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Words;

/// <summary>Words of customers, written by the holder of the profile task's lease only.</summary>
public class CustomerWordStore(IRepository<LoyaltyCustomerWord> words)
{
    private const int Batch = 1_000;

    /// <summary>Of customers above the first number and below the second.</summary>
    public async Task<IList<LoyaltyCustomerWord>> ReadAsync(int above, int before) =>
        await words.Table.Where(word => word.CustomerId > above && word.CustomerId < before).ToListAsync();

    /// <summary>Customers with a telephone number like this one, in whatever notation; at most about so many.</summary>
    public async Task<int[]> WithPhoneAsync(string digits, int most)
    {
        var found = await words.Table.StartingWith(WordKey.PhonesEndingWith(digits[^PhoneDigits.Fewest..])).Take(most).ToListAsync();
        return [.. found.Where(word => PhoneDigits.AreSame(word.Key.ToPhone(), digits)).Select(word => word.CustomerId).Distinct()];
    }

    /// <summary>The same with the number of each, as far as it is kept; somebody may have several.</summary>
    public async Task<IReadOnlyList<(int CustomerId, string Number)>> CallersAsync(string digits, int most)
    {
        var found = await words.Table.StartingWith(WordKey.PhonesEndingWith(digits[^PhoneDigits.Fewest..])).Take(most).ToListAsync();
        return [.. found.Select(word => (word.CustomerId, word.Key.ToPhone())).Where(word => PhoneDigits.AreSame(word.Item2, digits))];
    }

    public async Task WriteAsync(IReadOnlyCollection<LoyaltyCustomerWord> added, IReadOnlyCollection<int> gone)
    {
        foreach (var ids in gone.Chunk(Batch))
            await words.DeleteAsync(word => ids.Contains(word.Id));
        if (added.Count > 0)
            await words.InsertAsync([.. added], false);
    }

    public Task EraseAsync(int customerId) => words.DeleteAsync(word => word.CustomerId == customerId);

    /// <summary>Words of customers who are no longer there, above the last one.</summary>
    public Task DeleteAboveAsync(int customerId) => words.DeleteAsync(word => word.CustomerId > customerId);
}
