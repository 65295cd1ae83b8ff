using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

public class SimulationStore(IRepository<LoyaltySimulation> simulations)
{
    private const int Running = (int)SimulationState.Running;

    /// <summary>The latest first.</summary>
    public async Task<IList<LoyaltySimulation>> ListAsync() => await simulations.Table.OrderByDescending(one => one.Id).Take(50).ToListAsync();

    public async Task<LoyaltySimulation?> FindAsync(int id) => await simulations.Table.FirstOrDefaultAsync(one => one.Id == id);

    public async Task<LoyaltySimulation?> NextAsync() => await simulations.Table.Where(one => one.StateId == Running).OrderBy(one => one.Id).FirstOrDefaultAsync();

    public Task AddAsync(LoyaltySimulation row) => simulations.InsertAsync(row, false);

    public Task UpdateAsync(LoyaltySimulation row) => simulations.UpdateAsync(row, false);

    public Task DeleteAsync(int id) => simulations.DeleteAsync(one => one.Id == id);
}
