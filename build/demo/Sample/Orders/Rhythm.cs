namespace Demo.Sample.Orders;

/// <summary>How somebody comes back to a shop.</summary>
public enum Rhythm
{
    Weekly,
    Monthly,
    Quarterly,
    ChristmasOnly,
    OneTime,
    Lapsed,
    Growing,
    NeverBought,
}
