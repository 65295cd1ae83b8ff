namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>When a letter is written. 0 is for any store, category or tier.</summary>
public sealed record LetterRule(int Id, int StoreId, int CategoryId, int TierId, LetterOrders Orders, bool OnlyCore);

/// <summary>An order as letters see it.</summary>
/// <param name="Categories">Of its products, with those above them.</param>
/// <param name="Number">1 for the customer's first paid order.</param>
public sealed record LetterOrder(int StoreId, IReadOnlySet<int> Categories, int TierId, int Number, bool IsCore);

/// <summary>Which letter an order brings: one, the most particular.</summary>
public static class LetterChoice
{
    /// <summary>Null when none is for it. Of letters that are as particular the one made first is taken.</summary>
    public static LetterRule? Of(IEnumerable<LetterRule> rules, LetterOrder order) =>
        rules.Where(rule => Holds(rule, order)).OrderByDescending(Weight).ThenBy(rule => rule.Id).FirstOrDefault();

    public static bool Holds(LetterRule rule, LetterOrder order) =>
        (rule.StoreId == 0 || rule.StoreId == order.StoreId)
        && (rule.CategoryId == 0 || order.Categories.Contains(rule.CategoryId))
        && (rule.TierId == 0 || rule.TierId == order.TierId)
        && (!rule.OnlyCore || order.IsCore)
        && rule.Orders switch { LetterOrders.First => order.Number == 1, LetterOrders.Repeat => order.Number > 1, _ => true };

    /// <summary>Who the customer is counts for more than what he bought, that for more than which order it is.</summary>
    private static int Weight(LetterRule rule) =>
        (rule.OnlyCore ? 16 : 0) + (rule.TierId > 0 ? 8 : 0) + (rule.CategoryId > 0 ? 4 : 0) + (rule.Orders != LetterOrders.All ? 2 : 0) + (rule.StoreId > 0 ? 1 : 0);
}
