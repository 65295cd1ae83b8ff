using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

public class FactExportStore(IRepository<LoyaltyFact> facts)
{
    /// <summary>The whole journal of a customer, oldest first.</summary>
    public async Task<IList<LoyaltyFact>> OfCustomerAsync(int customerId) =>
        await facts.Table.Where(fact => fact.CustomerId == customerId).OrderBy(fact => fact.OccurredOnUtc).ThenBy(fact => fact.Id).ToListAsync();
}
