namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Numbers are stored and never change.</summary>
public enum GoalKind
{
    /// <summary>Nothing ends it early; orders are measured.</summary>
    None = 0,
    Order = 1,

    /// <summary>An order of the product that it is about.</summary>
    ProductOrder = 2,
    Review = 3,
    Survey = 4,
    Newsletter = 5,

    /// <summary>He came back to the shop.</summary>
    Visit = 6
}
