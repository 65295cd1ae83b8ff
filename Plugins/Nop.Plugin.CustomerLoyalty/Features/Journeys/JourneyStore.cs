using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

public class JourneyStore(IRepository<LoyaltyJourney> journeys, IRepository<LoyaltyJourneyVersion> versions)
{
    public async Task<IList<LoyaltyJourney>> ListAsync() => await journeys.Table.Where(journey => !journey.IsDeleted).OrderBy(journey => journey.Id).ToListAsync();

    /// <summary>Also those that are gone, for what remains of them.</summary>
    public async Task<IList<LoyaltyJourney>> AllAsync() => await journeys.Table.OrderBy(journey => journey.Id).ToListAsync();

    public async Task<LoyaltyJourney?> FindAsync(int id) => await journeys.Table.FirstOrDefaultAsync(journey => journey.Id == id && !journey.IsDeleted);

    public Task InsertAsync(LoyaltyJourney journey) => journeys.InsertAsync(journey, false);

    public Task UpdateAsync(LoyaltyJourney journey) => journeys.UpdateAsync(journey, false);

    public async Task<LoyaltyJourneyVersion?> VersionAsync(int id) => await versions.Table.FirstOrDefaultAsync(version => version.Id == id);

    public async Task<IList<LoyaltyJourneyVersion>> VersionsAsync(int[] ids) => await versions.Table.Where(version => ids.Contains(version.Id)).ToListAsync();

    public async Task<IList<LoyaltyJourneyVersion>> OfJourneyAsync(int journeyId) =>
        await versions.Table.Where(version => version.JourneyId == journeyId).OrderByDescending(version => version.Number).ToListAsync();

    public Task InsertAsync(LoyaltyJourneyVersion version) => versions.InsertAsync(version, false);

    public Task UpdateAsync(LoyaltyJourneyVersion version) => versions.UpdateAsync(version, false);
}
