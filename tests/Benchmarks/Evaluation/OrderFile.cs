using System.Globalization;
using System.Text;

namespace Benchmarks.Evaluation;

/// <summary>One product in one order of a known customer.</summary>
public readonly record struct OrderedProduct(int CustomerId, string Invoice, string Product, long Time);

/// <summary>Reads order lines as of Online Retail II; leaves out cancellations, lines without customer or price, and service codes.</summary>
public static class OrderFile
{
    public static List<OrderedProduct> Read(string file)
    {
        var lines = new List<OrderedProduct>();
        var seen = new HashSet<(string, string)>();
        foreach (var line in TextFile.Lines(file).Skip(1))
        {
            var fields = Split(line);
            if (fields.Count < 8 || fields[0].StartsWith('C') || !char.IsDigit(fields[1].FirstOrDefault()))
                continue;
            if (!double.TryParse(fields[6], CultureInfo.InvariantCulture, out var customer) || !double.TryParse(fields[3], CultureInfo.InvariantCulture, out var quantity) || quantity <= 0
                || !double.TryParse(fields[5], CultureInfo.InvariantCulture, out var price) || price <= 0 || Fields.Time(fields[4]) is not { } time)
                continue;
            if (seen.Add((fields[0], fields[1])))
                lines.Add(new((int)customer, fields[0], fields[1], (long)time));
        }
        return lines.Count > 0 ? lines : throw new InvalidDataException($"'{Path.GetFileName(file)}' holds no order lines as of Online Retail II.");
    }

    private static List<string> Split(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
                field.Append(letter);
        }
        fields.Add(field.ToString());
        return fields;
    }
}
