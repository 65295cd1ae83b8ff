namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>Which products a rule is about. Numbers are stored and never change.</summary>
public enum RuleSubject
{
    Product = 1,

    /// <summary>With its subcategories, one level down.</summary>
    Category = 2,
    Manufacturer = 3,

    /// <summary>Products of which so many per cent of the price, or more, remain after their cost. A product without a cost is none.</summary>
    Margin = 4,

    /// <summary>Products of which so many pieces, or more, are in stock.</summary>
    Stock = 5,

    /// <summary>Products that came into the shop at most so many days ago.</summary>
    Newness = 6
}
