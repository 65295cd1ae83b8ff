using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

public class FactErasureStore(IRepository<LoyaltyFact> facts)
{
    private const int SliceSize = 1_000;

    private static readonly int[] KeptKinds =
        new[] { FactFamily.Order, FactFamily.Shipment, FactFamily.Return }.SelectMany(FactKinds.Of).Select(kind => (int)kind).ToArray();

    /// <summary>Deletes what the customer and these browsers did, but for the trade itself, of which free words and browser go.</summary>
    public async Task EraseAsync(int customerId, Guid[] visitorIds)
    {
        await facts.DeleteAsync(fact => fact.CustomerId == customerId && !KeptKinds.Contains(fact.KindId));
        foreach (var visitorId in visitorIds)
            await facts.DeleteAsync(fact => fact.VisitorId == visitorId && fact.IsGuest && !KeptKinds.Contains(fact.KindId));

        while (await BlankAsync(customerId) == SliceSize)
        {
        }
    }

    private async Task<int> BlankAsync(int customerId)
    {
        var rows = await facts.Table
            .Where(fact => fact.CustomerId == customerId && (fact.VisitorId != Guid.Empty || fact.Text != null))
            .OrderBy(fact => fact.Id).Take(SliceSize).ToListAsync();
        foreach (var row in rows)
        {
            row.VisitorId = Guid.Empty;
            row.Text = null;
        }

        if (rows.Count > 0)
            await facts.UpdateAsync(rows, false);
        return rows.Count;
    }
}
