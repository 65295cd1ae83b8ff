namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>The name in the database is IX_, the table, an underscore and Name.</summary>
public sealed record LoyaltyIndex(string Name, bool IsUnique, params string[] Columns)
{
    public static LoyaltyIndex Unique(string name, params string[] columns) => new(name, true, columns);

    public static LoyaltyIndex For(string reader, params string[] columns) => new(reader, false, columns);
}
