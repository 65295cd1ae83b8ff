using System.Buffers;

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
        var (rented, count) = Collect(values);
        try
        {
            return Of(rented.AsSpan(0, count), share);
        }
        finally
        {
            ArrayPool<CustomerValue>.Shared.Return(rented);
        }
    }

    /// <summary>A large shop has one curve for each year: they are made in the same memory.</summary>
    private static (CustomerValue[] Rented, int Count) Collect(IEnumerable<CustomerValue> values)
    {
        var (rented, count) = (ArrayPool<CustomerValue>.Shared.Rent(1_024), 0);
        foreach (var customer in values)
        {
            if (customer.Value <= 0)
                continue;
            if (count == rented.Length)
            {
                var larger = ArrayPool<CustomerValue>.Shared.Rent(2 * count);
                rented.CopyTo(larger, 0);
                ArrayPool<CustomerValue>.Shared.Return(rented);
                rented = larger;
            }

            rented[count++] = customer;
        }

        return (rented, count);
    }

    private static CoreCurve Of(Span<CustomerValue> ranked, decimal share)
    {
        ranked.Sort((one, other) => other.Value.CompareTo(one.Value) is not 0 and var order ? order : one.CustomerId.CompareTo(other.CustomerId));
        var total = 0m;
        foreach (var customer in ranked)
            total += customer.Value;
        var points = new List<CurvePoint> { new(0, 0) };
        var step = Math.Max(1, ranked.Length / (decimal)MostPoints);
        var core = 0;
        decimal sum = 0, next = step;
        for (var i = 0; i < ranked.Length; i++)
        {
            core += sum < total * share ? 1 : 0;
            sum += ranked[i].Value;
            if (i + 1 >= next || i + 1 == ranked.Length)
            {
                points.Add(new CurvePoint(Math.Round((i + 1m) / ranked.Length, 4), Math.Round(sum / total, 4)));
                next += step;
            }
        }

        return new CoreCurve(ranked.Length, total, points, ranked[..core].ToArray());
    }
}
