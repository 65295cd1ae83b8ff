namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Content;

/// <summary>What is known of a product without anybody having met it.</summary>
/// <param name="ManufacturerId">0 = none.</param>
/// <param name="Price">In the shop's main currency; 0 = not known.</param>
public sealed record ProductTraits(int ItemId, IReadOnlyCollection<int> CategoryIds, int ManufacturerId, IReadOnlyCollection<int> TagIds, decimal Price);
