using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

public class HistoryHandover(VisitorStore visitors, HistoryHandoverStore history, FactJournal journal, TimeProvider clock)
{
    private const int SliceSize = 500;
    private const int MostVisitors = 2_000;

    /// <summary>Facts of another node's buffer may come in after the link was made; so long it is looked at again.</summary>
    private static readonly TimeSpan LateFacts = TimeSpan.FromMinutes(10);

    public async Task<int> RunAsync(TimeSpan budget)
    {
        var started = clock.GetTimestamp();
        var handedOver = 0;
        foreach (var visitor in await visitors.PendingAsync(MostVisitors))
        {
            var (moved, finished) = await HandOverAsync(visitor, () => clock.GetElapsedTime(started) < budget);
            handedOver += moved;
            if (!finished)
                return handedOver;

            var age = clock.GetUtcNow().UtcDateTime - visitor.LinkedOnUtc;
            if (age > LateFacts || age < -LateFacts)
                await visitors.SettleAsync(visitor);
        }

        return handedOver;
    }

    private async Task<(int Moved, bool Finished)> HandOverAsync(LoyaltyVisitor visitor, Func<bool> inBudget)
    {
        int slice, moved = 0;
        do
        {
            slice = await history.HandOverAsync(visitor, SliceSize);
            moved += slice;
        } while (slice == SliceSize && inBudget());

        if (moved > 0)
            await journal.AppendAsync([Recognised(visitor)]);
        return (moved, slice < SliceSize);
    }

    /// <summary>Rows that only change their owner are not seen by those who follow the journal; this one is.</summary>
    private Fact Recognised(LoyaltyVisitor visitor)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new Fact
        {
            Key = FactKeys.VisitorRecognised(visitor.VisitorId, visitor.GuestId, visitor.CustomerId, now),
            Kind = FactKind.VisitorRecognised,
            OccurredOnUtc = now,
            CustomerId = visitor.CustomerId,
            VisitorId = visitor.VisitorId
        };
    }
}
