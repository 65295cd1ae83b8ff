using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

public class ExperimentStore(IRepository<LoyaltyExperiment> experiments)
{
    /// <summary>The newest first.</summary>
    public async Task<IList<LoyaltyExperiment>> ListAsync() => await experiments.Table.OrderByDescending(one => one.Id).ToListAsync();

    public async Task<LoyaltyExperiment?> FindAsync(int id) => await experiments.Table.FirstOrDefaultAsync(one => one.Id == id);

    /// <summary>The newest first; more than one only after the same form was sent twice at once.</summary>
    public async Task<IList<LoyaltyExperiment>> RunningAsync() =>
        await experiments.Table.Where(one => one.EndedOnUtc == null).OrderByDescending(one => one.Id).ToListAsync();

    public Task InsertAsync(LoyaltyExperiment experiment) => experiments.InsertAsync(experiment, false);

    public Task UpdateAsync(LoyaltyExperiment experiment) => experiments.UpdateAsync(experiment, false);
}
