namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>What came of a block's clicks.</summary>
public readonly record struct BlockSales(int Orders, decimal Revenue);
