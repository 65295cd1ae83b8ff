using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Demo.Import.Planning;

/// <summary>The invoices of a file in order of time, each line once.</summary>
public sealed class InvoiceIndex
{
    private InvoiceIndex(LineTable table, int[] lines, List<Invoice> invoices)
    {
        Table = table;
        Lines = lines;
        Invoices = invoices;
    }

    public LineTable Table { get; }

    /// <summary>Indexes into <see cref="Table"/>, grouped by invoice.</summary>
    public IReadOnlyList<int> Lines { get; }

    public IReadOnlyList<Invoice> Invoices { get; }

    public IEnumerable<int> LinesOf(Invoice invoice)
    {
        for (var position = invoice.Start; position < invoice.Start + invoice.Count; position++)
            yield return Lines[position];
    }

    public static InvoiceIndex Build(LineTable table, ProblemLog problems)
    {
        var grouped = GroupByInvoice(table, out var starts);
        var invoices = new List<Invoice>(table.Invoices.Count);
        var copies = new CopyFilter(table, problems);
        for (var name = 0; name < table.Invoices.Count; name++)
        {
            var start = starts[name];
            var kept = copies.MoveCopiesToEnd(grouped.AsSpan(start, starts[name + 1] - start));
            var first = table[grouped[start]];
            invoices.Add(new Invoice(
                name, InvoiceNumbers.KindOf(table.Invoices[name]), first.LocalTime, first.Customer, first.Country, start, kept));
        }
        invoices.Sort((one, other) => (one.LocalTime, one.Name).CompareTo((other.LocalTime, other.Name)));
        return new InvoiceIndex(table, grouped, invoices);
    }

    /// <summary>A counting sort: lines of one invoice stay in file order.</summary>
    private static int[] GroupByInvoice(LineTable table, out int[] starts)
    {
        starts = new int[table.Invoices.Count + 1];
        for (var index = 0; index < table.Count; index++)
            starts[table[index].Invoice + 1]++;
        for (var name = 0; name < table.Invoices.Count; name++)
            starts[name + 1] += starts[name];

        var next = starts.ToArray();
        var grouped = new int[table.Count];
        for (var index = 0; index < table.Count; index++)
            grouped[next[table[index].Invoice]++] = index;
        return grouped;
    }
}
