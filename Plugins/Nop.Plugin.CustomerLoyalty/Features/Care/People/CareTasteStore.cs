using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.People;

public class CareTasteStore(IRepository<LoyaltyCareTaste> tastes)
{
    public async Task<IList<LoyaltyCareTaste>> OfCustomerAsync(int customerId) => await tastes.Table.Where(taste => taste.CustomerId == customerId).OrderBy(taste => taste.Id).ToListAsync();

    public Task AddAsync(LoyaltyCareTaste taste) => tastes.InsertAsync(taste, false);

    public Task DeleteAsync(int id, int customerId) => tastes.DeleteAsync(taste => taste.Id == id && taste.CustomerId == customerId);

    public Task EraseAsync(int customerId) => tastes.DeleteAsync(taste => taste.CustomerId == customerId);
}
