using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

public class RetentionSweep(RetentionStore facts, TimeProvider clock)
{
    private const int SliceSize = 1_000;

    /// <summary>Sweeps until nothing is due (true) or the budget is used up (false).</summary>
    public async Task<(bool Finished, int Deleted)> RunAsync(RetentionPolicy policy, TimeSpan budget)
    {
        var started = clock.GetTimestamp();
        var deleted = 0;
        foreach (var (_, kinds, before) in policy.Due(clock.GetUtcNow().UtcDateTime))
        {
            int slice;
            do
            {
                if (clock.GetElapsedTime(started) >= budget)
                    return (false, deleted);
                slice = await facts.DeleteOldestAsync(kinds, before, SliceSize);
                deleted += slice;
            } while (slice == SliceSize);
        }

        return (true, deleted);
    }

    public static RetentionPolicy PolicyOf(CustomerLoyaltySettings settings) => new(new Dictionary<FactFamily, int>
    {
        [FactFamily.Order] = settings.OrderRetentionDays,
        [FactFamily.Shipment] = settings.OrderRetentionDays,
        [FactFamily.Return] = settings.OrderRetentionDays,
        [FactFamily.Cart] = settings.CartRetentionDays,
        [FactFamily.WishList] = settings.CartRetentionDays,
        [FactFamily.Browse] = settings.BrowseRetentionDays,
        [FactFamily.Block] = settings.BlockRetentionDays,
        [FactFamily.Email] = settings.EmailRetentionDays,
        [FactFamily.Account] = settings.AccountRetentionDays,
        [FactFamily.Review] = settings.ServiceRetentionDays,
        [FactFamily.Survey] = settings.ServiceRetentionDays,
        [FactFamily.Case] = settings.ServiceRetentionDays,
        [FactFamily.Contact] = settings.ServiceRetentionDays,
        [FactFamily.Reward] = settings.ServiceRetentionDays
    });
}
