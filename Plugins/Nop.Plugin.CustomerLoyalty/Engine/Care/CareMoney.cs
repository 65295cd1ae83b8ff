namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>Money of the fund has two decimals.</summary>
public static class CareMoney
{
    public const int Decimals = 2;

    /// <summary>What something costs: half a cent is one.</summary>
    public static decimal Cost(decimal amount) => decimal.Round(amount, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>How much there is to give: never more than was meant.</summary>
    public static decimal Budget(decimal amount) => amount <= 0 ? 0 : decimal.Round(amount, Decimals, MidpointRounding.ToZero);

    /// <param name="percent">Of the margin; a loss gives nothing.</param>
    public static decimal Share(decimal margin, decimal percent) => Budget(margin * percent / 100);
}
