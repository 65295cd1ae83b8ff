namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

/// <summary>How wide and how new what was shown is.</summary>
/// <param name="Products">Different products that came into sight.</param>
/// <param name="Coverage">0 to 1: their share of the products that the shop has; null for a shop without products.</param>
/// <param name="Novelty">0 to 1: the share of what was shown that is not among the hundred best sellers, or the best fifth of a small catalogue; null when nothing was shown.</param>
public sealed record BlockReach(int Products, double? Coverage, double? Novelty);
