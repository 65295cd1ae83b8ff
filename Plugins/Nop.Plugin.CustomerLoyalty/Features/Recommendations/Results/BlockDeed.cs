using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

/// <summary>One click in a block, or one line of an order that counts for it.</summary>
/// <param name="Person">The letter c and the customer's number, or the letter v and the visitor's.</param>
/// <param name="OrderId">0 for a click.</param>
public sealed record BlockDeed(BlockName Block, string Person, int ProductId, int OrderId, DateTime OnUtc, decimal Amount)
{
    /// <summary>0 for a visitor whom nobody knows.</summary>
    public int CustomerId => Person.StartsWith('c') && int.TryParse(Person.AsSpan(1), out var id) ? id : 0;
}
