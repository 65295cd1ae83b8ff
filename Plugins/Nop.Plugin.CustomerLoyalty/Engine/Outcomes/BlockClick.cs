namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <param name="Person">Who it was: one text for all that one customer or visitor does.</param>
/// <param name="Block">Name of the block that was clicked in.</param>
public readonly record struct BlockClick(string Person, int ProductId, DateTime OnUtc, string Block);
