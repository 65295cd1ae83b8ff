using System.Globalization;

namespace Benchmarks.Evaluation;

/// <summary>Recognises how a file is laid out from its first lines.</summary>
public static class LayoutDetector
{
    private const int Looked = 1_000;
    private const double Rating = 10;

    private static readonly string[] UserNames = ["user", "userid", "user_id", "uid", "u", "reviewerid", "customer", "customerid", "customer_id", "visitor", "visitorid", "visitor_id", "session", "sessionid", "session_id"];
    private static readonly string[] ItemNames = ["item", "itemid", "item_id", "iid", "i", "asin", "product", "productid", "product_id", "parent_asin", "movie", "movieid", "movie_id", "business_id", "stock_code"];
    private static readonly string[] TimeNames = ["time", "timestamp", "unixreviewtime", "date", "datetime", "ts", "t", "unix_time", "eventdate"];
    private static readonly string[] WeightNames = ["weight", "rating", "score", "count", "stars", "overall", "strength", "quantity"];

    public static Layout Detect(string file, FileShape? asked, bool sessions)
    {
        var lines = TextFile.Lines(file).Take(Looked).ToList();
        if (lines.Count == 0)
            throw new InvalidDataException($"'{Path.GetFileName(file)}' holds no lines.");
        var separator = Separator(lines);
        if (asked is FileShape.Sequences or FileShape.Sessions)
            return new(asked.Value, Inner(lines, separator));
        var rows = lines.ConvertAll(line => Fields.Split(line, separator));
        if (Named(rows[0], separator) is { } named)
            return named;
        if (sessions && asked is null && !LooksLikeTimedRows(rows))
            return new(HasLeadingIds(rows, separator) ? FileShape.Sequences : FileShape.Sessions, separator);
        if (asked is null && LooksLikeSequences(rows, separator))
            return new(FileShape.Sequences, Inner(lines, separator));
        return Columns(file, rows, separator);
    }

    private static string Separator(List<string> lines)
    {
        foreach (var separator in new[] { "\t", "::", ",", ";", "|" })
        {
            if (lines.Count(line => line.Contains(separator, StringComparison.Ordinal)) > lines.Count / 2)
                return separator;
        }
        return "";
    }

    /// <summary>user TAB item item … or user TAB item,item,… : any of the three ends an item.</summary>
    private static string Inner(List<string> lines, string separator) =>
        separator == "\t" && lines.Count(line => line.AsSpan(line.IndexOf('\t') + 1).ContainsAny(' ', ',')) > lines.Count / 2 ? Fields.Any : separator;

    private static bool LooksLikeSequences(List<string[]> rows, string separator)
    {
        if (rows.All(row => row.Length == rows[0].Length) && rows[0].Length is >= 2 and <= 4)
            return separator == "\t" && rows[0].Length == 2 && rows.Count(row => row[1].AsSpan().Trim().ContainsAny(' ', ',')) > rows.Count / 2;
        // A few damaged lines do not make rows a file of sequences.
        var usual = rows.GroupBy(row => row.Length).MaxBy(group => group.Count())!;
        return usual.Key > 4 || usual.Key < 2 || usual.Count() < rows.Count * .95;
    }

    private static bool LooksLikeTimedRows(List<string[]> rows) =>
        rows.Skip(1).All(row => row.Length == rows[^1].Length) && rows[^1].Length is 3 or 4 && rows.Skip(1).All(row => row[2..].Any(field => Fields.Time(field) >= 1e8));

    /// <summary>Numbers of lines or sessions before the items: all different and ascending.</summary>
    private static bool HasLeadingIds(List<string[]> rows, string separator)
    {
        if (separator == "," || rows.Count < 3)
            return false;
        var first = rows.ConvertAll(row => long.TryParse(row[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : -1);
        return first.Zip(first.Skip(1)).All(pair => pair.First >= 0 && pair.Second > pair.First);
    }

    private static Layout? Named(string[] header, string separator)
    {
        var names = Array.ConvertAll(header, name => name.Split(':')[0].Trim().ToLowerInvariant());
        var (user, item) = (Find(names, UserNames), Find(names, ItemNames));
        return user < 0 || item < 0 ? null : new(FileShape.Rows, separator, true, user, item, Find(names, TimeNames), Find(names, WeightNames));
    }

    private static int Find(string[] names, string[] known) => Array.FindIndex(names, name => known.Contains(name));

    private static Layout Columns(string file, List<string[]> rows, string separator)
    {
        if (rows.All(row => row.Length < 2))
            throw new InvalidDataException($"'{Path.GetFileName(file)}' has one column; user and item are needed. Its first line: {Cut(rows[0])}");
        var header = rows.Count > 1 && rows[0].Length > 2 && rows[0][2..].All(field => Fields.Time(field) is null) && rows[1][2..].Any(field => Fields.Time(field) is not null);
        var body = (header ? rows.Skip(1) : rows).Where(row => row.Length == rows[^1].Length).ToList();
        var layout = new Layout(FileShape.Rows, separator, header);
        return rows[^1].Length switch
        {
            2 => layout,
            3 => IsRating(body) ? layout with { Weight = 2 } : layout with { Time = 2 },
            _ => Greatest(body, 2) <= Rating && Greatest(body, 3) >= 1e6 ? layout with { Time = 3, Weight = 2 } : layout with { Time = 2, Weight = 3 }
        };
    }

    private static double Greatest(List<string[]> rows, int column) => rows.Max(row => Fields.Time(row[column]) ?? 0);

    /// <summary>A third column of at most ten small values that comes again and again for the same user is no time.</summary>
    private static bool IsRating(List<string[]> rows) =>
        Greatest(rows, 2) <= Rating && rows.GroupBy(row => row[0]).Any(user => user.Count() > 12 && user.Select(row => row[2]).Distinct().Count() <= 10);

    private static string Cut(string[] row) => string.Join(' ', row) is { Length: > 60 } line ? line[..60] + " …" : string.Join(' ', row);
}
