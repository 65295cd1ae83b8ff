namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Finds customers by what an agent has at hand, for the other features.</summary>
public class CustomerFinder(CustomerFinderStore customers, CallerStore callers)
{
    /// <summary>Numbers of the customers found, the last active first, not more than asked for.</summary>
    /// <param name="onlyOf">Only customers whom he looks after; null for all.</param>
    public async Task<IReadOnlyList<int>> IdsAsync(string words, int most, int? onlyOf = null) =>
        [.. (await customers.FindAsync(words, 0, most, onlyOf)).Select(customer => customer.Id)];

    /// <summary>Who calls or writes, the likeliest first: by telephone number in any notation, or by e-mail address where there is no number.</summary>
    /// <param name="onlyOf">Only customers whom he looks after; null for all.</param>
    public Task<IReadOnlyList<int>> CallersAsync(string? phone, string? email, int most, int? onlyOf = null) => callers.FindAsync(phone, email, most, onlyOf);
}
