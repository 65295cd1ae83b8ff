namespace Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;

/// <summary>What people brought whom care is planned for, and those who were left alone to compare with.</summary>
public interface ICareOutcomes
{
    /// <summary>Everybody whom a plan had an occasion for in the year in which the period ends, whether money was there or not: chance divided them before.</summary>
    /// <param name="storeId">0 for all.</param>
    Task<IReadOnlyList<CarePerson>> PeopleAsync(int storeId, DateTime fromUtc, DateTime untilUtc);
}

/// <param name="Revenue">Of paid orders in the period since he was first planned for, without tax, discounts and what was paid back.</param>
/// <param name="Margin">After the cost of the goods.</param>
public readonly record struct CarePerson(int CustomerId, bool IsControl, decimal Revenue, decimal Margin);
