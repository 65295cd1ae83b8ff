namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Finds customers by what an agent has at hand, for the other features.</summary>
public class CustomerFinder(CustomerFinderStore customers)
{
    /// <summary>Numbers of the customers found, the last active first, not more than asked for.</summary>
    /// <param name="onlyOf">Only customers whom he looks after; null for all.</param>
    public async Task<IReadOnlyList<int>> IdsAsync(string words, int most, int? onlyOf = null) =>
        [.. (await customers.FindAsync(words, 0, most, onlyOf)).Select(customer => customer.Id)];
}
