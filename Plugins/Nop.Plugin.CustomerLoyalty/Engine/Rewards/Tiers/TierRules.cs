namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>How tiers are reached, kept and lost.</summary>
/// <param name="WindowDays">What counts was paid within so many days.</param>
/// <param name="KeepDays">A tier that was reached is kept so long without asking.</param>
/// <param name="GraceDays">So long after the keep period a tier can still be kept; then it goes down one step.</param>
/// <param name="WarnDays">So long before the end of the keep period a customer who has not enough yet is at risk.</param>
/// <param name="Levels">Lowest first; thresholds rise.</param>
public sealed record TierRules(TierMeasure Measure, int WindowDays, int KeepDays, int GraceDays, int WarnDays, IReadOnlyList<TierLevel> Levels)
{
    public const int LongestWindow = 3650;
    public const int MostLevels = 12;

    /// <summary>The tier that everybody has from the start; 0 when the lowest has to be reached.</summary>
    public int BaseRank => RankOf(0);

    public TimeSpan Window => TimeSpan.FromDays(WindowDays);

    public TimeSpan Keep => TimeSpan.FromDays(KeepDays);

    public TimeSpan Grace => TimeSpan.FromDays(GraceDays);

    /// <summary>The highest tier that so much is enough for.</summary>
    public int RankOf(decimal value)
    {
        var rank = 0;
        while (rank < Levels.Count && Levels[rank].Threshold <= value)
            rank++;
        return rank;
    }

    /// <summary>What the tier takes; nothing for none.</summary>
    public decimal ThresholdOf(int rank) => rank == 0 ? 0 : Levels[rank - 1].Threshold;

    /// <summary>0 for a tier that is not there.</summary>
    public int RankOfId(int levelId)
    {
        for (var index = 0; index < Levels.Count; index++)
            if (Levels[index].Id == levelId)
                return index + 1;
        return 0;
    }

    public int IdOf(int rank) => rank == 0 ? 0 : Levels[rank - 1].Id;
}
