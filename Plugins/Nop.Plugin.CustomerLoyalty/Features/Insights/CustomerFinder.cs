namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Finds customers by what an agent has at hand, for the other features.</summary>
public class CustomerFinder(CustomerFinderStore customers)
{
    /// <summary>Numbers of the customers found, the last active first, not more than asked for.</summary>
    public async Task<IReadOnlyList<int>> IdsAsync(string words, int most) =>
        [.. (await customers.FindAsync(words, 0, most)).Select(customer => customer.Id)];
}
