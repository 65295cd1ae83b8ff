using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

/// <summary>How much of the shop's past is in the journal; rows of the shop's tables.</summary>
/// <param name="CompletedOnUtc">Null until all of it is there.</param>
public sealed record BackfillProgress(int Done, int Total, DateTime? CompletedOnUtc)
{
    public bool IsDone => CompletedOnUtc is not null;

    /// <summary>0 to 100; 100 only when done.</summary>
    public int Percent => IsDone ? 100 : Total == 0 ? 0 : Math.Min(99, (int)(100L * Done / Total));

    public static async Task<BackfillProgress> ReadAsync(CheckpointStore checkpoints)
    {
        var rows = (await checkpoints.ListAsync()).Where(row => row.Name.StartsWith(FactReconciler.BackfillPrefix, StringComparison.Ordinal)).ToList();
        var isDone = rows.Count == FactReconciler.SourceCount && rows.All(row => row.CompletedOnUtc is not null);
        return new BackfillProgress(rows.Sum(row => Math.Min(row.Done, row.Total)), rows.Sum(row => row.Total), isDone ? rows.Max(row => row.CompletedOnUtc) : null);
    }
}
