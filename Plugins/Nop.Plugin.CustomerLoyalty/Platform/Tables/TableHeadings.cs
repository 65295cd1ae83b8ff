using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Platform.Tables;

/// <summary>Headings of files in the language of the back office.</summary>
public static class TableHeadings
{
    /// <summary>Below the plugin's prefix; the title of a column follows.</summary>
    public const string Prefix = "Exports.Column.";

    /// <summary>The same columns, with the text in the place of each title.</summary>
    public static async Task<IReadOnlyList<TableColumn<TRow>>> HeadedAsync<TRow>(this DeskWords words, IEnumerable<TableColumn<TRow>> columns)
    {
        var headed = new List<TableColumn<TRow>>();
        foreach (var column in columns)
            headed.Add(column with { Title = await words.TextAsync(Prefix + column.Title) });
        return headed;
    }
}
