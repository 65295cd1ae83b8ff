using System.Globalization;
using CsvHelper;
using Demo.Import.Cleaning;

namespace Demo.Import.Reading;

/// <summary>Turns the fields of one record into an <see cref="OrderLine"/> or says what is wrong with them.</summary>
public sealed class OrderLineFields(OrderColumns columns, LineTable table)
{
    private const decimal LargestPrice = 10_000_000m;
    private const int LargestQuantity = 10_000_000;
    private const int LongestText = 400;

    private static readonly string[] DateFormats =
        ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "dd/MM/yyyy HH:mm", "dd/MM/yyyy HH:mm:ss"];

    private string _lastDateText = string.Empty;
    private DateTime _lastDate;

    public bool TryRead(CsvParser csv, int number, out OrderLine line, out ProblemReason reason, out string detail)
    {
        line = default;
        detail = string.Empty;
        reason = Check(csv, out var quantity, out var price, out var customer, ref detail);
        if (reason != ProblemReason.None)
            return false;

        line = new OrderLine(
            number,
            table.Invoices.Add(csv[columns.Invoice].AsSpan().Trim()),
            table.Stocks.Add(csv[columns.Stock].Trim().ToUpperInvariant()),
            table.Descriptions.Add(Shorten(csv[columns.Description])),
            quantity, price, _lastDate, customer,
            table.Countries.Add(Shorten(csv[columns.Country])));
        return true;
    }

    private ProblemReason Check(CsvParser csv, out int quantity, out decimal price, out int customer, ref string detail)
    {
        quantity = 0;
        price = 0;
        customer = OrderLine.NoCustomer;
        if (csv.Count <= columns.Last)
            return Wrong(ProblemReason.TooFewColumns, csv.Count.ToString(CultureInfo.InvariantCulture), ref detail);
        if (string.IsNullOrWhiteSpace(csv[columns.Invoice]))
            return ProblemReason.NoInvoiceNumber;
        if (string.IsNullOrWhiteSpace(csv[columns.Stock]))
            return ProblemReason.NoStockCode;
        if (csv[columns.Invoice].Length > LongestText || csv[columns.Stock].Length > LongestText)
            return ProblemReason.TextTooLong;
        if (!TryReadQuantity(csv[columns.Quantity], out quantity))
            return Wrong(ProblemReason.UnreadableQuantity, csv[columns.Quantity], ref detail);
        if (!TryReadPrice(csv[columns.Price], out price))
            return Wrong(ProblemReason.UnreadablePrice, csv[columns.Price], ref detail);
        if (!TryReadDate(csv[columns.Date]))
            return Wrong(ProblemReason.UnreadableDate, csv[columns.Date], ref detail);
        if (!TryReadCustomer(csv[columns.Customer], out customer))
            return Wrong(ProblemReason.UnreadableCustomer, csv[columns.Customer], ref detail);
        return ProblemReason.None;
    }

    private static ProblemReason Wrong(ProblemReason reason, string text, ref string detail)
    {
        detail = text.Length > 60 ? text[..60] : text;
        return reason;
    }

    private static bool TryReadQuantity(string text, out int quantity) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out quantity)
        && quantity is >= -LargestQuantity and <= LargestQuantity;

    private static bool TryReadPrice(string text, out decimal price) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out price) && Math.Abs(price) <= LargestPrice;

    /// <summary>Some copies of the file carry the number as 12346.0.</summary>
    private static bool TryReadCustomer(string text, out int customer)
    {
        customer = OrderLine.NoCustomer;
        var digits = text.AsSpan().Trim();
        if (digits.EndsWith(".0"))
            digits = digits[..^2];
        return digits.IsEmpty || (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out customer) && customer > 0);
    }

    private bool TryReadDate(string text)
    {
        if (text == _lastDateText)
            return true;
        if (!DateTime.TryParseExact(text.AsSpan().Trim(), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Year is < 1990 or > 2100)
            return false;
        _lastDateText = text;
        _lastDate = date;
        return true;
    }

    private static ReadOnlySpan<char> Shorten(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length > LongestText ? trimmed[..LongestText] : trimmed;
    }
}
