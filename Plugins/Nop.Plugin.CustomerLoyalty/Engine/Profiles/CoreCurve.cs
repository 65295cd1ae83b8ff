namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>What a customer brought in a period.</summary>
public readonly record struct CustomerValue(int CustomerId, decimal Value);

/// <param name="CustomerShare">0 to 1, best customers first.</param>
/// <param name="ValueShare">0 to 1, what they bring of the whole.</param>
public readonly record struct CurvePoint(decimal CustomerShare, decimal ValueShare);

/// <summary>Who brings how much: the share curve of a period and the smallest set of customers that brings a given share.</summary>
/// <param name="Total">What all of them brought.</param>
/// <param name="Core">Best first; equal values in order of the customer number.</param>
public sealed record CoreCurve(int Buyers, decimal Total, IReadOnlyList<CurvePoint> Points, IReadOnlyList<CustomerValue> Core)
{
    public const decimal CoreShare = 0.8m;
    private const int MostPoints = 50;

    /// <summary>The value from which on a customer belongs to the core; 0 without buyers.</summary>
    public decimal Bound => Core.Count == 0 ? 0 : Core[^1].Value;

    public decimal CoreValue => Core.Sum(customer => customer.Value);

    /// <param name="values">One per customer; those of 0 or less do not count.</param>
    public static CoreCurve Of(IEnumerable<CustomerValue> values, decimal share = CoreShare)
    {
        var ranked = values.Where(customer => customer.Value > 0).ToArray();
        Array.Sort(ranked, (one, other) => other.Value.CompareTo(one.Value) is not 0 and var order ? order : one.CustomerId.CompareTo(other.CustomerId));
        var total = ranked.Sum(customer => customer.Value);
        var core = new List<CustomerValue>();
        var points = new List<CurvePoint> { new(0, 0) };
        var step = Math.Max(1, ranked.Length / (decimal)MostPoints);
        decimal sum = 0, next = step;
        for (var i = 0; i < ranked.Length; i++)
        {
            if (sum < total * share)
                core.Add(ranked[i]);
            sum += ranked[i].Value;
            if (i + 1 >= next || i + 1 == ranked.Length)
            {
                points.Add(new CurvePoint(Math.Round((i + 1m) / ranked.Length, 4), Math.Round(sum / total, 4)));
                next += step;
            }
        }

        return new CoreCurve(ranked.Length, total, points, core);
    }
}
