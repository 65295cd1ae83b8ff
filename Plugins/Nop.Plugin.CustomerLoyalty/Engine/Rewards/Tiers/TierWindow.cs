namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>Sum of what lies within the window; moves forward in time only.</summary>
internal sealed class TierWindow(IReadOnlyList<TierEntry> entries, TimeSpan length)
{
    private int _first;

    /// <summary>The first entry that is not in yet.</summary>
    public int Next { get; private set; }

    public decimal Sum { get; private set; }

    /// <summary>Takes in what happened up to and with that moment, and drops what is older than the window.</summary>
    public decimal MoveTo(DateTime onUtc)
    {
        while (Next < entries.Count && entries[Next].OnUtc <= onUtc)
            Sum += entries[Next++].Amount;
        while (_first < Next && Age(onUtc, entries[_first].OnUtc) >= length)
            Sum -= entries[_first++].Amount;
        return Sum;
    }

    /// <summary>When the oldest entry falls out; null when none is in.</summary>
    public DateTime? DropsOnUtc => _first < Next ? TierFold.Add(entries[_first].OnUtc, length) : null;

    private static TimeSpan Age(DateTime now, DateTime then) => now - then;
}
