using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Engine.Tests.Rewards;

/// <summary>What holds for every history and every rule.</summary>
[Category("F1")]
[FsCheck.NUnit.Properties(Arbitrary = [typeof(TierHistories)])]
public class TierFoldProperties
{
    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool CarriedOnFromAnywhere_ItIsTheSameAsFromTheBeginning(TierHistory history, ushort first, ushort second)
    {
        var (early, late) = (TierHistory.Day(Math.Min(first, second) % 1600), TierHistory.Day(Math.Max(first, second) % 1600));
        if (early > late)
            (early, late) = (late, early);
        var inOneGo = new List<TierMove>();
        var inSteps = new List<TierMove>();
        var whole = history.At(late, inOneGo);
        var carried = TierFold.Advance(history.Rules, history.Entries, history.At(early, inSteps), late, inSteps);
        return whole == carried && inOneGo.SequenceEqual(inSteps);
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool CarriedOnToTheSameMoment_NothingChanges_AndTheClockTurnedBackChangesNothing(TierHistory history, ushort day, ushort back)
    {
        var now = TierHistory.Day(day % 1600);
        var moves = new List<TierMove>();
        var state = history.At(now);
        return TierFold.Advance(history.Rules, history.Entries, state, now, moves) == state
            && TierFold.Advance(history.Rules, history.Entries, state, now.AddMinutes(-back), moves) == state && moves.Count == 0;
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool ItGoesUpToWhatWasBought_AndDownOneStepAtATime(TierHistory history)
    {
        var moves = new List<TierMove>();
        history.At(TierHistory.Day(2500), moves);
        var rank = history.Rules.BaseRank;
        foreach (var move in moves)
        {
            if (move.From != rank)
                return false;
            rank = move.To;
            var bought = history.Entries.Where(entry => entry.OnUtc <= move.OnUtc && move.OnUtc - entry.OnUtc < history.Rules.Window).Sum(entry => entry.Amount);
            var fits = move.Kind switch
            {
                TierMoveKind.Up => move.To > move.From && history.Rules.RankOf(bought) == move.To && history.Entries.Any(entry => entry.OnUtc == move.OnUtc),
                TierMoveKind.Down => move.To == move.From - 1 && history.Rules.RankOf(bought) < move.From,
                TierMoveKind.Kept => move.To == move.From && history.Rules.RankOf(bought) >= move.From,
                _ => false
            };
            if (!fits)
                return false;
        }

        return true;
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool WhoBuysWhatIsMissing_IsUpAtOnce(TierHistory history, ushort day)
    {
        var now = TierHistory.Day(day % 1600).AddHours(12);
        var so = history with { Entries = [.. history.Entries.Where(entry => entry.OnUtc <= now)] };
        var standing = so.Standing(now);
        return standing.MissingToNext is not { } missing || so.And(now, missing).Standing(now).Rank > standing.Rank;
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool WhoBuysWhatIsMissingToKeepIt_KeepsItBeyondTheDay_AndWhoBuysNothingFallsOneStep(TierHistory history, ushort day)
    {
        var now = TierHistory.Day(day % 1600).AddHours(12);
        var so = history with { Entries = [.. history.Entries.Where(entry => entry.OnUtc <= now)] };
        var standing = so.Standing(now);
        if (standing.KeepByUtc is not { } end)
            return standing.Rank <= history.Rules.BaseRank;
        var after = end.AddTicks(1).AddDays(history.Rules.GraceDays * (standing.InGrace ? 0 : 1));
        return standing.MissingToKeep == 0
            ? so.Standing(after).Rank >= standing.Rank
            : so.And(now, standing.MissingToKeep).Standing(end.AddTicks(1)) is { InGrace: false } kept && kept.Rank >= standing.Rank
                && so.And(end, standing.MissingToKeep).Standing(end.AddTicks(1)) is { InGrace: false } late && late.Rank >= standing.Rank
                && so.Standing(after).Rank == standing.Rank - 1;
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool ATierGivenByHand_IsAtLeastThat_AndExactlyThatWhenSaidSo(TierHistory history, ushort day, byte rank, bool exact)
    {
        var now = TierHistory.Day(day % 1600);
        var given = new TierOverride(1 + rank % history.Rules.Levels.Count, exact, now.AddDays(-1), now.AddDays(10));
        var earned = history.Standing(now).Rank;
        var standing = history.Standing(now, given);
        return standing.Rank == (exact ? given.Rank : Math.Max(earned, given.Rank)) && standing.EarnedRank == earned
            && history.Standing(now, given with { UntilUtc = now }) == history.Standing(now);
    }
}
