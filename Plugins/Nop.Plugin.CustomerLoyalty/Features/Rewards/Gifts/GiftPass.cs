namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Finishes what a crash left half done, finds the orders that gifts are packed with, and others for those whose order was cancelled.</summary>
public class GiftPass(GiftStore store, GiftDesk desk, GiftOrderStore orders, TimeProvider clock)
{
    private const int Page = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task RunAsync(Func<bool> inBudget)
    {
        foreach (var claim in await store.HalfDoneAsync(clock.GetUtcNow().UtcDateTime - Patience))
            if (await store.FindAsync(claim.GiftId) is { } gift)
                await desk.FinishAsync(claim, gift);

        await WalkAsync(true, async page =>
        {
            var gone = await orders.GoneAsync(page.Select(claim => claim.OrderId));
            foreach (var claim in page.Where(claim => gone.Contains(claim.OrderId)))
                await desk.UnpackAsync(claim);
        }, inBudget);
        await WalkAsync(false, async page =>
        {
            foreach (var claim in page)
                if (await store.FindAsync(claim.GiftId) is { Delivery: GiftDelivery.NextOrder } gift && await orders.NextOrderAsync(claim.CustomerId, claim.ChosenOnUtc) is > 0 and var orderId)
                    await desk.PackAsync(claim, gift, orderId);
        }, inBudget);
    }

    private async Task WalkAsync(bool hasOrder, Func<IList<LoyaltyGiftClaim>, Task> settle, Func<bool> inBudget)
    {
        for (var after = 0; inBudget();)
        {
            var page = await store.WaitingAsync(hasOrder, after, Page);
            await settle(page);
            if (page.Count < Page)
                return;
            after = page[^1].Id;
        }
    }
}
