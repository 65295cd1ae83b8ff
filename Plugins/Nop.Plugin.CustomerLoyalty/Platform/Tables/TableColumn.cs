namespace Nop.Plugin.CustomerLoyalty.Platform.Tables;

/// <summary>A column of a list that can be exported, defined once for every format.</summary>
public sealed record TableColumn<TRow>(string Title, Func<TRow, object?> Value, CellStyle Style = CellStyle.Plain);
