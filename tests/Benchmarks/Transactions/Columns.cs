using System.Text.RegularExpressions;

namespace Benchmarks.Transactions;

/// <summary>Where customer, date and amount stand; -1 for what is not there.</summary>
/// <param name="Quantity">Multiplied with the amount, for files of order lines.</param>
/// <param name="Invoice">Lines whose invoice begins with C are cancellations.</param>
internal sealed partial record Columns(int Customer, int Date, int Amount, int Quantity = -1, int Invoice = -1)
{
    /// <summary>By the names of a header; null when it does not name a customer and a date.</summary>
    public static Columns? Named(string[] header, int fields)
    {
        // R leaves the name of the column of row numbers out.
        var shift = fields == header.Length + 1 ? 1 : 0;
        var names = Array.ConvertAll(header, name => name.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal));
        var customer = Find(names, CustomerName());
        var date = Find(names, DateName());
        if (customer < 0 || date < 0)
            return null;
        var unitPrice = Find(names, UnitPriceName());
        var quantity = Find(names, QuantityName());
        var amount = Find(names, AmountName());
        var perUnit = quantity >= 0 && (unitPrice >= 0 && amount < 0);
        return new Columns(customer + shift, date + shift, Shifted(amount >= 0 ? amount : unitPrice), perUnit ? quantity + shift : -1, Shifted(Find(names, InvoiceName())));

        int Shifted(int column) => column < 0 ? -1 : column + shift;
    }

    /// <summary>
    /// By what stands in the lines: the date is the first column after the first that reads as one; the customer is the first
    /// column; the amount is the last after the date. CDNOW's own layouts (two numbers of a customer; pieces before dollars) follow from it.
    /// </summary>
    public static Columns? Guessed(IReadOnlyList<string[]> lines)
    {
        if (lines.Count == 0)
            return null;
        var fields = lines.GroupBy(line => line.Length).MaxBy(group => group.Count())!.Key;
        var alike = lines.Where(line => line.Length == fields).ToList();
        var dates = Enumerable.Range(0, fields).Where(column => alike.Count(line => DateReader.IsDate(line[column])) >= 0.8 * alike.Count).ToList();
        if (fields < 2 || dates.Count == 0)
            return null;
        var date = dates.Find(column => column > 0);
        var amounts = Enumerable.Range(date + 1, fields - date - 1).Where(column => alike.Count(line => AmountReader.TryRead(line[column], out _)) >= 0.8 * alike.Count).ToList();
        return new Columns(date == 0 ? 1 : 0, date, amounts.LastOrDefault(column => column != (date == 0 ? 1 : 0), -1));
    }

    private static int Find(string[] names, Regex pattern) => Array.FindIndex(names, pattern.IsMatch);

    [GeneratedRegex("^(customer(id|number|no)?|cust(id|no)?|id|client(id)?|user(id)?|member(id)?|shopper(id)?|masterid|buyer(id)?)$")]
    private static partial Regex CustomerName();

    [GeneratedRegex("^(.*date.*|day|time|timestamp|ts|datetime|.*purchasedon|t)$")]
    private static partial Regex DateName();

    [GeneratedRegex("^(amount|sales?|price|dollars?|value|spend|spent|total|revenue|monetary.*|money|totalprice|.*amount|.*value|.*sales?)$")]
    private static partial Regex AmountName();

    [GeneratedRegex("^(unitprice)$")]
    private static partial Regex UnitPriceName();

    [GeneratedRegex("^(quantity|qty|pieces|units)$")]
    private static partial Regex QuantityName();

    [GeneratedRegex("^(invoice(no|number)?)$")]
    private static partial Regex InvoiceName();
}
