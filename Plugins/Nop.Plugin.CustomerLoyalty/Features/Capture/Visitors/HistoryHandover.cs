namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

public class HistoryHandover(VisitorStore visitors, HistoryHandoverStore history, TimeProvider clock)
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
            int moved;
            do
            {
                moved = await history.HandOverAsync(visitor, SliceSize);
                handedOver += moved;
                if (clock.GetElapsedTime(started) >= budget)
                    return handedOver;
            } while (moved == SliceSize);

            var age = clock.GetUtcNow().UtcDateTime - visitor.LinkedOnUtc;
            if (age > LateFacts || age < -LateFacts)
                await visitors.SettleAsync(visitor);
        }

        return handedOver;
    }
}
