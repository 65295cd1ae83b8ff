namespace Nop.Plugin.CustomerLoyalty.Platform.Tables;

/// <summary>In which form a list leaves the shop.</summary>
public enum TableFormat
{
    Csv = 1,
    Xlsx = 2
}
