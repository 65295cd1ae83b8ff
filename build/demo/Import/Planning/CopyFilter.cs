using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Demo.Import.Planning;

/// <summary>
/// A file may carry the same days in two of its parts. A line that stands n times in one part and m times in another
/// was sold max(n, m) times; within one part equal lines are different sales.
/// </summary>
public sealed class CopyFilter(LineTable table, ProblemLog problems)
{
    /// <returns>How many of the lines are kept; the others are at the end and listed as copies.</returns>
    public int MoveCopiesToEnd(Span<int> lines)
    {
        if (table.SectionOf(lines[0]) == table.SectionOf(lines[^1]))
            return lines.Length;

        var kept = new List<int>(lines.Length);
        var copies = new List<int>();
        var free = new List<int>();
        var section = -1;
        foreach (var line in lines)
        {
            if (table.SectionOf(line) != section)
            {
                section = table.SectionOf(line);
                free = [.. kept];
            }
            var twin = free.FindIndex(earlier => table[line].IsCopyOf(table[earlier]));
            if (twin < 0)
            {
                kept.Add(line);
                continue;
            }
            free.RemoveAt(twin);
            copies.Add(line);
            problems.Add(line, ProblemReason.SameInvoiceTwice);
        }
        kept.CopyTo(lines);
        copies.CopyTo(lines[kept.Count..]);
        return kept.Count;
    }
}
