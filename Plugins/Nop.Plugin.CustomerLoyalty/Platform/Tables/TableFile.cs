namespace Nop.Plugin.CustomerLoyalty.Platform.Tables;

/// <summary>A list as a file to download. The content is on disk until the stream is closed, however long the list.</summary>
public sealed record TableFile(Stream Content, string ContentType, string Name)
{
    private const string Csv = "text/csv";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static TableFile Of(TableFormat format, Stream content, string name) => format == TableFormat.Xlsx
        ? new TableFile(content, Xlsx, $"{name}.xlsx")
        : new TableFile(content, Csv, $"{name}.csv");
}
