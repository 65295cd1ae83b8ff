namespace Benchmarks.Transactions;

/// <summary>Splits a line at tabs, semicolons, commas or white space, whichever the file uses; double quotes keep a separator inside a field.</summary>
internal sealed class LineSplitter(char separator)
{
    public char Separator => separator;

    /// <summary>Judged by the first lines: a separator counts when every line has it.</summary>
    public static LineSplitter For(IReadOnlyCollection<string> lines)
    {
        foreach (var candidate in new[] { '\t', ';', ',', '|' })
            if (lines.Count > 0 && lines.All(line => line.Contains(candidate)))
                return new LineSplitter(candidate);
        return new LineSplitter(' ');
    }

    public string[] Split(string line)
    {
        if (!line.Contains('"'))
            return separator == ' '
                ? line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                : line.Split(separator, StringSplitOptions.TrimEntries);

        var fields = new List<string>();
        var (field, quoted) = (new System.Text.StringBuilder(), false);
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (!quoted && (letter == separator || separator == ' ' && char.IsWhiteSpace(letter)))
            {
                if (separator != ' ' || field.Length > 0)
                    fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else
                field.Append(letter);
        }

        fields.Add(field.ToString().Trim());
        return [.. fields];
    }
}
