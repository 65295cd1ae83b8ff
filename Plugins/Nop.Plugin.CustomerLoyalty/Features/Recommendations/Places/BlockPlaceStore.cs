using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

public class BlockPlaceStore(IRepository<LoyaltyBlockPlace> places)
{
    /// <summary>By page, zone and order.</summary>
    public async Task<IList<LoyaltyBlockPlace>> ListAsync() => await places.Table
        .OrderBy(place => place.PageId).ThenBy(place => place.Zone).ThenBy(place => place.DisplayOrder).ThenBy(place => place.Id).ToListAsync();

    public async Task<LoyaltyBlockPlace?> FindAsync(int id) => await places.Table.FirstOrDefaultAsync(place => place.Id == id);

    public Task InsertAsync(LoyaltyBlockPlace place) => places.InsertAsync(place);

    public Task UpdateAsync(LoyaltyBlockPlace place) => places.UpdateAsync(place);

    public Task DeleteAsync(LoyaltyBlockPlace place) => places.DeleteAsync(place);
}
