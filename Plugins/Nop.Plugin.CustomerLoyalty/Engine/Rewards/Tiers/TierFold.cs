namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>
/// Carries a customer's tier through time: up at once when the window holds enough; at the end of each keep period it is kept for
/// another one, or after the days of grace goes down one step. The same entries give the same state, whether it is made from
/// the beginning or carried on from any moment.
/// </summary>
public static class TierFold
{
    /// <summary>Before anything happened.</summary>
    public static TierState Start(TierRules rules, DateTime onUtc) => new(rules.BaseRank, onUtc, TierState.Forever, false, DateTime.MinValue);

    /// <param name="entries">In order of time.</param>
    /// <param name="upToUtc">Nothing is done when the state is there already.</param>
    /// <param name="moves">Takes the changes on the way; null when nobody asks.</param>
    public static TierState Advance(TierRules rules, IReadOnlyList<TierEntry> entries, TierState from, DateTime upToUtc, ICollection<TierMove>? moves = null)
    {
        if (upToUtc <= from.UpToUtc)
            return from;
        var window = new TierWindow(entries, rules.Window);
        window.MoveTo(from.UpToUtc);
        var state = from;
        while (true)
        {
            DateTime? entry = window.Next < entries.Count && entries[window.Next].OnUtc <= upToUtc ? entries[window.Next].OnUtc : null;
            DateTime? review = ReviewOf(rules, state) is var due && due <= upToUtc && due != TierState.Forever ? due : null;
            if (entry is { } on && (review is null || on <= review))
                state = Counted(rules, state, window.MoveTo(on), on, moves);
            else if (review is { } end)
                state = Reviewed(rules, state, window.MoveTo(end), end, moves);
            else
                return state with { UpToUtc = upToUtc };
        }
    }

    /// <summary>The last moment at which the tier can still be kept.</summary>
    public static DateTime DeadlineOf(TierRules rules, TierState state) =>
        state.KeptUntilUtc == TierState.Forever ? TierState.Forever : state.InGrace ? Add(state.KeptUntilUtc, rules.Grace) : state.KeptUntilUtc;

    internal static DateTime Add(DateTime moment, TimeSpan length) => TierState.Forever - moment <= length ? TierState.Forever : moment + length;

    private static DateTime ReviewOf(TierRules rules, TierState state) => DeadlineOf(rules, state);

    private static TierState Counted(TierRules rules, TierState state, decimal value, DateTime onUtc, ICollection<TierMove>? moves)
    {
        var reached = rules.RankOf(value);
        if (reached > state.Rank)
        {
            moves?.Add(new TierMove(TierMoveKind.Up, state.Rank, reached, onUtc));
            return state with { Rank = reached, SinceUtc = onUtc, KeptUntilUtc = Add(onUtc, rules.Keep), InGrace = false };
        }

        return state.InGrace && reached == state.Rank ? Kept(rules, state, onUtc, moves) : state;
    }

    private static TierState Reviewed(TierRules rules, TierState state, decimal value, DateTime onUtc, ICollection<TierMove>? moves)
    {
        if (rules.RankOf(value) >= state.Rank)
            return Kept(rules, state, onUtc, moves);
        if (!state.InGrace && rules.GraceDays > 0)
            return state with { InGrace = true };

        var lower = state.Rank - 1;
        moves?.Add(new TierMove(TierMoveKind.Down, state.Rank, lower, onUtc));
        return state with { Rank = lower, SinceUtc = onUtc, KeptUntilUtc = lower <= rules.BaseRank ? TierState.Forever : Add(onUtc, rules.Keep), InGrace = false };
    }

    private static TierState Kept(TierRules rules, TierState state, DateTime onUtc, ICollection<TierMove>? moves)
    {
        moves?.Add(new TierMove(TierMoveKind.Kept, state.Rank, state.Rank, onUtc));
        return state with { KeptUntilUtc = Add(state.InGrace ? onUtc : state.KeptUntilUtc, rules.Keep), InGrace = false };
    }
}
