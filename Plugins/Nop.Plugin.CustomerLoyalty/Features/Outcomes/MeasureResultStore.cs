using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

public class MeasureResultStore(IRepository<LoyaltyMeasureResult> results)
{
    public async Task<IList<LoyaltyMeasureResult>> ReadAsync(int days) => await results.Table.Where(row => row.Days == days).OrderBy(row => row.MeasureKey).ToListAsync();

    public async Task<IList<LoyaltyMeasureResult>> AllAsync() => await results.Table.OrderBy(row => row.Id).ToListAsync();

    /// <summary>In the place of what was counted before.</summary>
    public async Task SaveAsync(string key, int days, ArmPair arms, DateTime nowUtc, int round = 0)
    {
        if (await FindAsync(key, days) is null)
        {
            var row = new LoyaltyMeasureResult { MeasureKey = key, Days = days, Round = round };
            row.Take(arms, nowUtc);
            if (await results.TryAddAsync(row, known => known.MeasureKey == key && known.Days == days))
                return;
        }

        if (await FindAsync(key, days) is not { } there)
            return;
        there.Take(arms, nowUtc);
        there.Round = round;
        await results.UpdateAsync(there, false);
    }

    public Task DeleteAsync(IList<LoyaltyMeasureResult> gone) => gone.Count == 0 ? Task.CompletedTask : results.DeleteAsync(gone, false);

    private async Task<LoyaltyMeasureResult?> FindAsync(string key, int days) => await results.Table.FirstOrDefaultAsync(row => row.MeasureKey == key && row.Days == days);
}
