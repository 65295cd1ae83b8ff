namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>An order as rules see it.</summary>
/// <param name="Day">When it was placed, by the shop's calendar.</param>
/// <param name="Number">How many orders the customer has kept, this one included.</param>
/// <param name="MonthsInRow">Months in a row up to this one in which he bought; 0 when it is not his first order of the month.</param>
public sealed record EarningOrder(int Id, int StoreId, DateTime PlacedOnUtc, DateOnly Day, int Number, int MonthsInRow, IReadOnlyList<EarningLine> Lines);

/// <param name="Amount">Paid for all pieces, without tax and after every discount, in the primary currency of the shop.</param>
/// <param name="Categories">Of the product, and those above them.</param>
public readonly record struct EarningLine(int LineId, int ProductId, int Quantity, decimal Amount, IReadOnlyCollection<int> Categories);
