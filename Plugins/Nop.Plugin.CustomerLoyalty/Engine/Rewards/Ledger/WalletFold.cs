namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>
/// Which points a customer has left. What is spent goes off those that expire first; what is taken back goes off its own grant and,
/// where that is spent, off the others; what then is still missing is a debt, and the next points that come in settle it and do not
/// expire any more. The lots less the debt are always the sum of the entries.
/// </summary>
public sealed class WalletFold
{
    private readonly List<Lot> _lots = [];
    private readonly Dictionary<int, Lot> _ofGrant = [];
    private readonly PriorityQueue<Lot, (DateTime, int)> _next = new();

    private WalletFold()
    {
    }

    public int Debt { get; private set; }

    public int Balance { get; private set; }

    /// <summary>Those with something left.</summary>
    public IEnumerable<WalletLot> Lots => _lots.Where(lot => lot.Left > 0).Select(lot => new WalletLot(lot.GrantId, lot.Left, lot.EndsOnUtc));

    public static WalletFold Of(IEnumerable<WalletEntry> entries)
    {
        var fold = new WalletFold();
        foreach (var entry in entries.OrderBy(entry => entry.OnUtc).ThenBy(entry => entry.Id))
            fold.Add(entry);
        return fold;
    }

    public int LeftOf(int grantId) => _ofGrant.TryGetValue(grantId, out var lot) ? lot.Left : 0;

    private void Add(WalletEntry entry)
    {
        Balance += entry.Points;
        if (entry.Points > 0)
            Receive(entry);
        else if (entry.Points < 0)
            Take(entry);
    }

    private void Receive(WalletEntry entry)
    {
        var points = entry.Points;
        var settled = Math.Min(Debt, points);
        Debt -= settled;
        points -= settled;
        if (entry.GrantId == 0 || !_ofGrant.TryGetValue(entry.GrantId, out var lot))
        {
            lot = new Lot(_lots.Count, entry.GrantId, entry.EndsOnUtc);
            _lots.Add(lot);
            if (entry.GrantId > 0)
                _ofGrant[entry.GrantId] = lot;
        }

        if (points == 0)
            return;
        if (lot.Left == 0)
            _next.Enqueue(lot, (lot.EndsOnUtc ?? DateTime.MaxValue, lot.Number));
        lot.Left += points;
    }

    private void Take(WalletEntry entry)
    {
        var points = -entry.Points;
        if (entry.GrantId > 0 && _ofGrant.TryGetValue(entry.GrantId, out var own))
            points -= own.Take(points);
        while (points > 0 && _next.TryPeek(out var lot, out _))
        {
            points -= lot.Take(points);
            if (lot.Left == 0)
                _next.Dequeue();
        }

        Debt += points;
    }

    private sealed class Lot(int number, int grantId, DateTime? endsOnUtc)
    {
        public int Number => number;
        public int GrantId => grantId;
        public DateTime? EndsOnUtc => endsOnUtc;
        public int Left { get; set; }

        public int Take(int points)
        {
            var taken = Math.Min(Left, points);
            Left -= taken;
            return taken;
        }
    }
}
