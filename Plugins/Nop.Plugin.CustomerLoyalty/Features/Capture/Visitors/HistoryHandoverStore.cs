using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

/// <summary>Hands what an anonymous visitor or guest did over to the customer that he turned out to be.</summary>
public class HistoryHandoverStore(IRepository<LoyaltyFact> facts)
{
    /// <summary>At most so many rows; returns how many were handed over. Doing it again finds nothing.</summary>
    public async Task<int> HandOverAsync(LoyaltyVisitor visitor, int most)
    {
        var query = facts.Table.Where(fact => fact.IsGuest);
        if (visitor.VisitorId != Guid.Empty)
        {
            var visitorId = visitor.VisitorId;
            query = query.Where(fact => fact.VisitorId == visitorId);
        }
        else
        {
            var guestId = visitor.GuestId;
            query = query.Where(fact => fact.CustomerId == guestId);
        }

        var rows = await query.OrderBy(fact => fact.Id).Take(most).ToListAsync();
        foreach (var row in rows)
        {
            row.CustomerId = visitor.CustomerId;
            row.IsGuest = false;
        }

        if (rows.Count > 0)
            await facts.UpdateAsync(rows, false);
        return rows.Count;
    }
}
