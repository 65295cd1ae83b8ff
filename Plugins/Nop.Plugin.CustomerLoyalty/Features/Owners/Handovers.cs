using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>Gives all customers of somebody to another. Begun by a page, carried on by it and by the task, whoever comes first.</summary>
public class Handovers(HandoverStore handovers, OwnerStore owners, OwnerService service, LeaseStore leases, IWorkContext workContext, TimeProvider clock)
{
    private const int SliceSize = 100;
    private static readonly TimeSpan LeaseDuration = TimeSpan.FromMinutes(2);

    public Task<LoyaltyHandover?> FindAsync(int id) => handovers.FindAsync(id);

    public Task<IList<LoyaltyHandover>> OpenAsync() => handovers.OpenAsync();

    /// <summary>Null when there is nobody to hand over.</summary>
    public async Task<LoyaltyHandover?> StartAsync(int fromId, int toId, string? note)
    {
        // One that is under way already does it.
        if ((await handovers.OpenAsync()).FirstOrDefault(open => open.FromId == fromId) is { } underWay)
            return underWay;

        var upTo = await owners.LastIdAsync();
        var total = await owners.CountAtAsync(fromId, upTo);
        if (fromId == toId || total == 0)
            return null;
        var handover = new LoyaltyHandover
        {
            FromId = fromId,
            ToId = toId,
            ById = (await workContext.GetCurrentCustomerAsync()).Id,
            Note = note,
            StartedOnUtc = clock.GetUtcNow().UtcDateTime,
            UpToChangeId = upTo,
            Total = total
        };
        await handovers.InsertAsync(handover);
        return handover;
    }

    /// <summary>Does what can be done in that time, unless somebody else is at it. Returns how many customers it was.</summary>
    public async Task<int> RunAsync(int id, TimeSpan budget)
    {
        await using var held = await leases.TryAcquireAsync($"handover:{id}", LeaseDuration);
        if (held is null)
            return 0;

        var started = clock.GetTimestamp();
        var done = 0;
        while (await handovers.FindAsync(id) is { CompletedOnUtc: null } handover)
        {
            var slice = await owners.CustomersAtAsync(handover.FromId, handover.UpToChangeId, handover.Position, SliceSize);
            if (slice.Count > 0)
            {
                await service.GiveAsync([.. slice], handover);
                handover.Position = slice[^1];
                handover.Done += slice.Count;
                done += slice.Count;
            }

            if (slice.Count < SliceSize)
                handover.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
            await handovers.UpdateAsync(handover);
            if (clock.GetElapsedTime(started) >= budget)
                break;
        }

        return done;
    }
}
