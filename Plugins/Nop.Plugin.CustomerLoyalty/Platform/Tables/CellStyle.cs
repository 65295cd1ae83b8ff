namespace Nop.Plugin.CustomerLoyalty.Platform.Tables;

/// <summary>How a spreadsheet shows a value; its type stays what it is.</summary>
public enum CellStyle
{
    Plain = 0,
    Money = 1,

    /// <summary>0 to 1, shown in percent.</summary>
    Share = 2,

    /// <summary>A moment; shown with date and time.</summary>
    Moment = 3,

    /// <summary>A day without a time.</summary>
    Day = 4
}
