namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>What a core was determined by.</summary>
/// <param name="ByMargin">False for revenue.</param>
/// <param name="Lines">Order lines of the last two years.</param>
/// <param name="WithoutCost">Those of them that carry no cost and count with their whole price.</param>
public sealed record CoreBasis(bool ByMargin, int Lines, int WithoutCost);
