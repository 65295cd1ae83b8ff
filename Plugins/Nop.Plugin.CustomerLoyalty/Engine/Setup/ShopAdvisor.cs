namespace Nop.Plugin.CustomerLoyalty.Engine.Setup;

/// <summary>Settings that go by the size of a shop. Everything else is a matter of taste and is not advised upon.</summary>
public static class ShopAdvisor
{
    public const string MostOpenActions = "MostOpenActions";
    public const string NextActionControlPercent = "NextActionControlPercent";
    public const string CampaignApprovalAbove = "CampaignApprovalAbove";
    public const string BestSellerDays = "BestSellerDays";
    public const string RfmWindowDays = "RfmWindowDays";
    public const string LoyalPurchaseDays = "LoyalPurchaseDays";

    private const int ActionsOfAnAgent = 25;
    private const int FewestOrders = 30;

    /// <summary>Empty while the shop is too small to say anything.</summary>
    public static IReadOnlyList<SettingAdvice> For(ShopSize size)
    {
        if (size.Orders < FewestOrders)
            return [];
        return
        [
            // As many proposals as the staff can work off in some days.
            new(MostOpenActions, Math.Clamp(Math.Max(1, size.Agents) * ActionsOfAnAgent, ActionsOfAnAgent, 2_000)),

            // A small shop needs a larger share left alone to tell anything; a large one loses less with a smaller share.
            new(NextActionControlPercent, size.Buyers < 2_000 ? 20 : size.Buyers < 50_000 ? 10 : 5),

            // A mailing to a fourth of all buyers is worth a second pair of eyes.
            new(CampaignApprovalAbove, Math.Max(200, Rounded(size.Buyers / 4))),

            // Long enough for the ranking to rest on some thousand orders, short enough to be of the season.
            new(BestSellerDays, size.OrdersLastYear < 2_000 ? 180 : size.OrdersLastYear < 20_000 ? 90 : 30),

            // Whoever buys once in years would otherwise be forgotten between two orders.
            new(RfmWindowDays, size.OrdersEach < 1.5 ? 1_095 : size.OrdersEach < 4 ? 730 : 365),
            new(LoyalPurchaseDays, size.OrdersEach < 1.5 ? 2 : size.OrdersEach < 4 ? 3 : 5)
        ];
    }

    /// <summary>To two digits: nobody decides on 12,437.</summary>
    private static int Rounded(int value)
    {
        var unit = (int)Math.Pow(10, Math.Max(0, (int)Math.Log10(Math.Max(1, value)) - 1));
        return value / unit * unit;
    }
}
