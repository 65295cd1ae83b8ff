using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Platform.Tasks;

/// <summary>Written by the holder of the task's lease only.</summary>
public class TaskRunStore(IRepository<LoyaltyTaskRun> runs, TimeProvider clock)
{
    public async Task<LoyaltyTaskRun> StartAsync(string name)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var run = await FindAsync(name);
        if (run is null)
        {
            run = new LoyaltyTaskRun { Name = name, StartedOnUtc = now };
            await runs.InsertAsync(run, false);
            return run;
        }

        run.StartedOnUtc = now;
        run.EndedOnUtc = null;
        await runs.UpdateAsync(run, false);
        return run;
    }

    public Task SucceedAsync(LoyaltyTaskRun run, int rows)
    {
        run.EndedOnUtc = run.SucceededOnUtc = clock.GetUtcNow().UtcDateTime;
        run.Rows = rows > 0 ? rows : run.Rows;
        run.Failures = 0;
        run.Error = null;
        return runs.UpdateAsync(run, false);
    }

    public Task FailAsync(LoyaltyTaskRun run, Exception failure)
    {
        run.EndedOnUtc = clock.GetUtcNow().UtcDateTime;
        run.Failures++;
        run.Error = failure.Message.Shortened(1000);
        return runs.UpdateAsync(run, false);
    }

    public async Task<LoyaltyTaskRun?> FindAsync(string name) => await runs.Table.FirstOrDefaultAsync(run => run.Name == name);

    public async Task<IList<LoyaltyTaskRun>> ListAsync() => await runs.Table.OrderBy(run => run.Name).ToListAsync();
}
