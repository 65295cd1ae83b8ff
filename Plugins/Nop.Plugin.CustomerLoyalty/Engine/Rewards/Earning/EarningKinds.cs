namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

public static class EarningKinds
{
    /// <summary>Whether it is earned by an order; the others by something else that the customer did.</summary>
    public static bool IsOrder(this EarningKind kind) => kind is >= EarningKind.Amount and <= EarningKind.MonthsInRow;

    /// <summary>Whether its points come from lines, so that it can be limited to products and categories.</summary>
    public static bool IsByLine(this EarningKind kind) => kind is EarningKind.Amount or EarningKind.Piece or EarningKind.Order;

    public static bool IsCounted(this EarningKind kind) => kind is EarningKind.NthOrder or EarningKind.MonthsInRow;
}
