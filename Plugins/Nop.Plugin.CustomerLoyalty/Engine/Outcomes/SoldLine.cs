namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <param name="Amount">Of the line, in the primary store currency.</param>
public readonly record struct SoldLine(string Person, int OrderId, int ProductId, DateTime OnUtc, decimal Amount);
