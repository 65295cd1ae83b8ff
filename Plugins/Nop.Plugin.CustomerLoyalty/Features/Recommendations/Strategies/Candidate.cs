namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <param name="BecauseOf">The product that spoke for this one; 0 where none did.</param>
public readonly record struct Candidate(int ProductId, int BecauseOf = 0);
