using System.Net;
using System.Reflection;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>The table of products as mail clients keep it: two columns, inline styles, widths in attributes, absolute addresses, no script and no style sheet.</summary>
public static class MailLayout
{
    private const int Columns = 2;

    private static readonly string Table = Read("table");
    private static readonly string Row = Read("row");
    private static readonly string Cell = Read("cell");
    private static readonly string Empty = Read("empty");

    public static string Html(string title, IReadOnlyList<MailLine> lines, bool rightToLeft)
    {
        var rows = new StringBuilder();
        foreach (var row in lines.Chunk(Columns))
        {
            var cells = string.Concat(row.Select(CellOf)) + (row.Length < Columns ? Empty : string.Empty);
            rows.Append(Row.Replace("{{cells}}", cells));
        }

        return Table.Replace("{{direction}}", rightToLeft ? "rtl" : "ltr").Replace("{{title}}", Encoded(title)).Replace("{{rows}}", rows.ToString());
    }

    public static string Text(string title, IReadOnlyList<MailLine> lines)
    {
        var text = new StringBuilder(title).Append('\n');
        foreach (var line in lines)
        {
            text.Append("\n* ").Append(line.Name);
            if (line.Price.Length > 0)
                text.Append(": ").Append(line.Price);
            if (line.Because.Length > 0)
                text.Append(" (").Append(line.Because).Append(')');
            text.Append("\n  ").Append(line.Url).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>In one pass, so that a product whose name looks like a place of the layout stays a name.</summary>
    private static string CellOf(MailLine line)
    {
        var cell = new StringBuilder();
        for (var at = 0; at < Cell.Length;)
        {
            var open = Cell.IndexOf("{{", at, StringComparison.Ordinal);
            if (open < 0)
                return cell.Append(Cell, at, Cell.Length - at).ToString();
            var close = Cell.IndexOf("}}", open, StringComparison.Ordinal);
            cell.Append(Cell, at, open - at).Append(Encoded(Cell[(open + 2)..close] switch
            {
                "url" => line.Url,
                "image" => line.Image,
                "name" => line.Name,
                "price" => line.Price,
                _ => line.Because
            }));
            at = close + 2;
        }

        return cell.ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Mails/{name}.html")!);
        return reader.ReadToEnd();
    }
}
