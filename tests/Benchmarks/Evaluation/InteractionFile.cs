namespace Benchmarks.Evaluation;

/// <summary>One line's user, item and time; the item's place in its line keeps the order.</summary>
public readonly record struct FileRow(string User, string Item, long Time, float Weight);

/// <summary>Reads every layout as rows; lines that cannot be read are counted, and too many of them are an error.</summary>
public sealed class InteractionFile(string file, Layout layout)
{
    public int BadLines { get; private set; }

    private string? FirstBad { get; set; }

    public IEnumerable<FileRow> Rows()
    {
        var number = 0;
        foreach (var line in TextFile.Lines(file))
        {
            number++;
            if (number == 1 && layout.Header)
                continue;
            var fields = Fields.Split(line, layout.Separator);
            if (layout.Shape == FileShape.Rows)
            {
                if (Row(fields) is { } row)
                    yield return row;
                else
                    Bad(line, number);
                continue;
            }
            // A session has no name of its own; its line stands for it.
            var user = layout.Shape == FileShape.Sequences ? fields[0] : $"#{number}";
            foreach (var item in layout.Shape == FileShape.Sequences ? fields.AsSpan(1).ToArray() : fields)
            {
                if (item.Length > 0)
                    yield return new(user, item, 0, 1);
            }
        }
        if (BadLines > Math.Max(10, number / 20))
            throw new InvalidDataException($"'{Path.GetFileName(file)}': {BadLines:N0} of {number:N0} lines cannot be read as {layout}; the first: {FirstBad}");
    }

    private FileRow? Row(string[] fields)
    {
        if (fields.Length <= Math.Max(layout.User, layout.Item) || fields[layout.User].Length == 0 || fields[layout.Item].Length == 0)
            return null;
        var time = layout.Time < 0 ? 0 : layout.Time < fields.Length ? Fields.Time(fields[layout.Time]) : null;
        var weight = layout.Weight < 0 || layout.Weight >= fields.Length ? 1 : Fields.Time(fields[layout.Weight]) ?? 1;
        return time is null ? null : new(fields[layout.User], fields[layout.Item], (long)time.Value, (float)weight);
    }

    private void Bad(string line, int number)
    {
        BadLines++;
        FirstBad ??= $"line {number}: {(line.Length > 80 ? line[..80] + " …" : line)}";
    }
}
