namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>Spreads what was paid for an order over its lines.</summary>
public static class PaidShares
{
    private const int Digits = 4;

    /// <summary>
    /// By their prices, to the hundredth of a cent: what is lost in rounding goes on to the next line, so that the parts add up to what was paid.
    /// Never more than the prices, never less than nothing.
    /// </summary>
    /// <returns>In the order of the prices.</returns>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<decimal> prices, decimal paid)
    {
        var all = prices.Sum();
        var shares = new decimal[prices.Count];
        if (all <= 0 || paid <= 0)
            return shares;
        var whole = Math.Min(paid, all);
        var (price, before) = (0m, 0m);
        for (var line = 0; line < prices.Count; line++)
        {
            price += prices[line];
            var upTo = decimal.Round(whole * price / all, Digits);
            shares[line] = upTo - before;
            before = upTo;
        }

        return shares;
    }
}
