namespace Nop.Plugin.CustomerLoyalty.Platform.Tables;

/// <summary>Writes a table row by row and keeps none of them; complete when disposed. The stream stays open.</summary>
public interface ITableWriter : IDisposable
{
    /// <param name="styles">One for each cell; cells beyond them are plain.</param>
    void Row(IEnumerable<object?> cells, IReadOnlyList<CellStyle> styles);
}
