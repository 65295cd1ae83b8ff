using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Engine.Tests.Rewards;

/// <summary>What counted, in order of time, and the rules by which.</summary>
public sealed record TierHistory(TierRules Rules, IReadOnlyList<TierEntry> Entries)
{
    public static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static DateTime Day(int day) => Start.AddDays(day);

    public TierState At(DateTime nowUtc, ICollection<TierMove>? moves = null) => TierFold.Advance(Rules, Entries, TierFold.Start(Rules, Start), nowUtc, moves);

    public TierStanding Standing(DateTime nowUtc, TierOverride? given = null) => TierStanding.Of(Rules, Entries, Start, nowUtc, given);

    public TierHistory And(DateTime onUtc, decimal amount) => this with { Entries = [.. Entries.Append(new TierEntry(onUtc, amount)).OrderBy(entry => entry.OnUtc)] };
}

public static class TierHistories
{
    public static Arbitrary<TierHistory> OfHistory() =>
        (from window in Gen.Choose(20, 400)
         from keep in Gen.Choose(10, window)
         from grace in Gen.Choose(0, Math.Min(40, window - 1))
         from levels in Gen.Choose(1, 4)
         from lowest in Gen.Elements(0, 50, 100)
         from days in Gen.Choose(0, 1500).ListOf()
         from amounts in Gen.Choose(1, 20_000).ArrayOf(days.Count)
         select new TierHistory(
             new TierRules(TierMeasure.Spend, window, keep, grace, 30, [.. Enumerable.Range(0, levels).Select(level => new TierLevel(10 + level, lowest + 150 * level))]),
             [.. days.Select((day, place) => new TierEntry(TierHistory.Day(day).AddHours(place % 5), amounts[place] / 100m)).OrderBy(entry => entry.OnUtc)])).ToArbitrary();
}
