namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>A customer's tier at a moment and what lies ahead of him.</summary>
public sealed record TierStanding
{
    /// <summary>0 for no tier.</summary>
    public required int Rank { get; init; }

    /// <summary>What his orders alone have brought him.</summary>
    public required int EarnedRank { get; init; }
    public required DateTime SinceUtc { get; init; }

    /// <summary>The last moment at which the tier can be kept, grace included once it runs; null when nothing takes it away.</summary>
    public DateTime? KeepByUtc { get; init; }
    public bool InGrace { get; init; }

    /// <summary>Given by hand, and more or less than he earned.</summary>
    public bool IsByHand { get; init; }

    /// <summary>What counts within the window now.</summary>
    public required decimal Value { get; init; }

    /// <summary>Null at the top.</summary>
    public decimal? MissingToNext { get; init; }

    /// <summary>What is still missing at <see cref="KeepByUtc"/> if nothing more happens.</summary>
    public decimal MissingToKeep { get; init; }

    /// <summary>Something is missing and the end is near.</summary>
    public bool IsAtRisk { get; init; }

    /// <summary>When the oldest of what counts now falls out of the window; until then the way to the next tier grows no longer.</summary>
    public DateTime? DropsOnUtc { get; init; }

    /// <param name="entries">In order of time. Those after <paramref name="nowUtc"/> have just happened, by a clock that is ahead.</param>
    /// <param name="startUtc">When he became a customer.</param>
    /// <param name="given">The decision of the shop that holds now; null for none.</param>
    public static TierStanding Of(TierRules rules, IReadOnlyList<TierEntry> entries, DateTime startUtc, DateTime nowUtc, TierOverride? given = null, ICollection<TierMove>? moves = null)
    {
        IReadOnlyList<TierEntry> known = entries.Count > 0 && entries[^1].OnUtc > nowUtc ? [.. entries.Select(entry => entry.OnUtc > nowUtc ? entry with { OnUtc = nowUtc } : entry)] : entries;
        var state = TierFold.Advance(rules, known, TierFold.Start(rules, startUtc), nowUtc, moves);
        var window = new TierWindow(known, rules.Window);
        var value = window.MoveTo(nowUtc);
        var earned = new TierStanding
        {
            Rank = state.Rank,
            EarnedRank = state.Rank,
            SinceUtc = state.SinceUtc,
            Value = value,
            DropsOnUtc = window.DropsOnUtc,
            MissingToNext = ToNext(rules, state.Rank, value)
        };
        var deadline = TierFold.DeadlineOf(rules, state);
        if (deadline != TierState.Forever)
        {
            var missing = Math.Max(0, rules.ThresholdOf(state.Rank) - window.MoveTo(deadline));
            earned = earned with
            {
                KeepByUtc = deadline,
                InGrace = state.InGrace,
                MissingToKeep = missing,
                IsAtRisk = missing > 0 && deadline - nowUtc <= TimeSpan.FromDays(rules.WarnDays) + (state.InGrace ? rules.Grace : TimeSpan.Zero)
            };
        }

        return given is { } hand && hand.IsActive(nowUtc) ? earned.With(rules, hand) : earned;
    }

    private TierStanding With(TierRules rules, TierOverride given)
    {
        var rank = Math.Min(given.Rank, rules.Levels.Count);
        if (!given.IsExact && rank == Rank && (given.UntilUtc is not { } until || until >= KeepByUtc))
            return this with { KeepByUtc = given.UntilUtc, InGrace = false, MissingToKeep = 0, IsAtRisk = false };
        if (rank == Rank || (!given.IsExact && rank < Rank))
            return given.IsExact ? this with { KeepByUtc = given.UntilUtc, InGrace = false, IsByHand = true, MissingToKeep = 0, IsAtRisk = false } : this;
        return this with
        {
            Rank = rank,
            SinceUtc = given.FromUtc,
            KeepByUtc = given.UntilUtc,
            InGrace = false,
            IsByHand = true,
            MissingToKeep = 0,
            IsAtRisk = false,
            MissingToNext = ToNext(rules, rank, Value)
        };
    }

    private static decimal? ToNext(TierRules rules, int rank, decimal value) =>
        rank < rules.Levels.Count ? Math.Max(0, rules.ThresholdOf(rank + 1) - value) : null;
}
