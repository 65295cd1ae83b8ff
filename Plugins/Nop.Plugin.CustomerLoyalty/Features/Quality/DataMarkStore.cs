using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

public class DataMarkStore(IRepository<LoyaltyDataMark> marks, IRepository<CustomerAddressMapping> owners, TimeProvider clock)
{
    public async Task AddAsync(int customerId)
    {
        // The mark that stood in the way may have been taken a moment later.
        if (customerId > 0)
            await marks.TryAddAsync(new LoyaltyDataMark { CustomerId = customerId, MarkedOnUtc = clock.GetUtcNow().UtcDateTime }, mark => mark.CustomerId == customerId, 2);
    }

    public async Task AddOwnersAsync(int addressId)
    {
        foreach (var customerId in await owners.Table.Where(owner => owner.AddressId == addressId).Select(owner => owner.CustomerId).ToListAsync())
            await AddAsync(customerId);
    }

    /// <summary>Takes some away; a change that comes while they are looked at makes a new mark.</summary>
    public async Task<IReadOnlyList<int>> TakeAsync(int most)
    {
        var taken = await marks.Table.OrderBy(mark => mark.Id).Take(most).ToListAsync();
        if (taken.Count > 0)
            await marks.DeleteAsync(taken, false);
        return [.. taken.Select(mark => mark.CustomerId)];
    }

    public Task EraseAsync(int customerId) => marks.DeleteAsync(mark => mark.CustomerId == customerId);
}
