namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>What the facts of a query are narrowed to.</summary>
public enum FactSubject
{
    Anything,
    Products,

    /// <summary>With the categories below them.</summary>
    Categories,
    Manufacturers
}
