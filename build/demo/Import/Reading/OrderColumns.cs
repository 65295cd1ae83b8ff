namespace Demo.Import.Reading;

/// <summary>Where each column stands; the names of the UCI file and of its tidied copies are known.</summary>
public sealed record OrderColumns(
    int Invoice, int Stock, int Description, int Quantity, int Date, int Price, int Customer, int Country)
{
    public static OrderColumns Find(IReadOnlyList<string> header)
    {
        var names = header.Select(Simplify).ToList();
        return new OrderColumns(
            Position("invoice", "invoiceno"), Position("stockcode"), Position("description"), Position("quantity"),
            Position("invoicedate"), Position("unitprice", "price"), Position("customerid"), Position("country"));

        int Position(params string[] known)
        {
            var position = names.FindIndex(name => known.Contains(name));
            return position >= 0
                ? position
                : throw new ImportException($"The file has no column '{known[0]}'. Columns found: {string.Join(", ", header)}");
        }
    }

    public int Last => new[] { Invoice, Stock, Description, Quantity, Date, Price, Customer, Country }.Max();

    private static string Simplify(string name) =>
        new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
