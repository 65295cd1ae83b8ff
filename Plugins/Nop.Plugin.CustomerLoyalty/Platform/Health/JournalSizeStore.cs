using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health;

public class JournalSizeStore(IRepository<LoyaltyFact> facts)
{
    public async Task<JournalSize> ReadAsync()
    {
        var newest = await facts.Table.OrderByDescending(fact => fact.Id).FirstOrDefaultAsync();
        return new JournalSize(await facts.Table.CountAsync(), newest?.RecordedOnUtc);
    }
}
