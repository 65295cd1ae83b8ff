using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Models;

/// <summary>
/// Makings of models by name. A run is written by the holder of its task's lease, becomes current when it is completed, and is
/// never changed afterwards: what reads it finds it whole or not at all.
/// </summary>
public class ModelRunStore(IRepository<LoyaltyModelRun> runs, ModelChunkStore chunks, TimeProvider clock)
{
    public async Task<LoyaltyModelRun> StartAsync(string name)
    {
        var run = new LoyaltyModelRun { Name = name, StartedOnUtc = clock.GetUtcNow().UtcDateTime };
        await runs.InsertAsync(run, false);
        return run;
    }

    public Task CompleteAsync(LoyaltyModelRun run, int rows)
    {
        run.Rows = rows;
        run.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
        return runs.UpdateAsync(run, false);
    }

    /// <summary>The newest completed run; null before the first.</summary>
    public async Task<LoyaltyModelRun?> CurrentAsync(string name) => await runs.Table
        .Where(run => run.Name == name && run.CompletedOnUtc != null).OrderByDescending(run => run.Id).FirstOrDefaultAsync();

    /// <summary>The newest run if it is still under way.</summary>
    public async Task<LoyaltyModelRun?> UnderWayAsync(string name)
    {
        var newest = await runs.Table.Where(run => run.Name == name).OrderByDescending(run => run.Id).FirstOrDefaultAsync();
        return newest?.CompletedOnUtc is null ? newest : null;
    }

    /// <summary>The completed run before the given one; null when there is none.</summary>
    public async Task<LoyaltyModelRun?> BeforeAsync(string name, int runId) => await runs.Table
        .Where(run => run.Name == name && run.Id < runId && run.CompletedOnUtc != null).OrderByDescending(run => run.Id).FirstOrDefaultAsync();

    /// <summary>Runs of that name older than the given one, oldest first.</summary>
    public async Task<IList<LoyaltyModelRun>> OlderAsync(string name, int runId) =>
        await runs.Table.Where(run => run.Name == name && run.Id < runId).OrderBy(run => run.Id).ToListAsync();

    /// <summary>Deletes the runs before the given one but for the newest completed of them, which stays for those who still read it.</summary>
    /// <param name="contents">Deletes what belongs to a run outside the chunks.</param>
    public async Task SweepAsync(string name, int runId, Func<int, Task>? contents = null)
    {
        var older = await OlderAsync(name, runId);
        var kept = older.LastOrDefault(run => run.CompletedOnUtc is not null);
        foreach (var old in older.Where(run => run.Id != kept?.Id))
        {
            if (contents is not null)
                await contents(old.Id);
            await DeleteAsync(old);
        }
    }

    public async Task DeleteAsync(LoyaltyModelRun run)
    {
        await chunks.DeleteAsync(run.Id);
        await runs.DeleteAsync(run, false);
    }
}
