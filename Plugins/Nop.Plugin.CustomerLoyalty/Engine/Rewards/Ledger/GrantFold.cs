namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>
/// A grant as its lines have made it, and the line that comes next. Nothing is counted anywhere else: whoever reads the same lines comes
/// to the same next line, and its number lets only one of them write it.
/// </summary>
public sealed class GrantFold
{
    private readonly GrantTerms _terms;
    private readonly int _sign;
    private readonly int _size;
    private int _lines;

    private GrantFold(GrantTerms terms)
    {
        _terms = terms;
        _sign = Math.Sign(terms.Points);
        _size = Math.Abs(terms.Points);
    }

    public bool IsActivated { get; private set; }

    /// <summary>Of all points, without sign.</summary>
    public int Reversed { get; private set; }
    public int Expired { get; private set; }

    /// <summary>What waits, with its sign.</summary>
    public int Pending => IsActivated ? 0 : _sign * (_size - Reversed);

    /// <summary>What the wallet has from this grant, with its sign; what was spent of it is not known here.</summary>
    public int Active => IsActivated ? _sign * (_size - Reversed - Expired) : 0;

    public GrantState State => _size == Reversed ? GrantState.Reversed
        : !IsActivated ? GrantState.Pending
        : Expired > 0 ? GrantState.Expired
        : GrantState.Active;

    public static GrantFold Of(GrantTerms terms, IEnumerable<PointLine> lines)
    {
        var fold = new GrantFold(terms);
        foreach (var line in lines.OrderBy(line => line.Sequence))
            fold.Add(line);
        return fold;
    }

    /// <summary>Null while it is not due, and when nothing waits.</summary>
    public PointLine? Activate(DateTime nowUtc) =>
        IsActivated || Pending == 0 || nowUtc < _terms.DueOnUtc ? null : Next(PointLineKind.Activated, -Pending, Pending);

    /// <summary>
    /// Brings what is taken back to the given number of points, up or down. What has expired cannot be taken back as well, so that
    /// both together are never more than the grant.
    /// </summary>
    public PointLine? Reverse(int target)
    {
        var wanted = Math.Clamp(target, 0, _size - Expired);
        var more = wanted - Reversed;
        if (more == 0)
            return null;
        var change = -_sign * more;
        return Next(more > 0 ? PointLineKind.Reversed : PointLineKind.Restored, IsActivated ? 0 : change, IsActivated ? change : 0);
    }

    /// <param name="left">What the customer has not spent of it.</param>
    public PointLine? Expire(int left, DateTime nowUtc)
    {
        var gone = Math.Min(left, Active);
        return gone > 0 && nowUtc >= _terms.ExpiresOnUtc ? Next(PointLineKind.Expired, 0, -gone) : null;
    }

    private PointLine Next(PointLineKind kind, int pending, int points) => new(_lines + 1, kind, pending, points);

    private void Add(PointLine line)
    {
        _lines = line.Sequence;
        var size = Math.Abs(line.Pending + line.Points);
        switch (line.Kind)
        {
            case PointLineKind.Activated:
                IsActivated = true;
                break;
            case PointLineKind.Reversed:
                Reversed += size;
                break;
            case PointLineKind.Restored:
                Reversed -= size;
                break;
            case PointLineKind.Expired:
                Expired += size;
                break;
        }
    }
}
