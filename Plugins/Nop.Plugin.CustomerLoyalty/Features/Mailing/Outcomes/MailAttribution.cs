using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>
/// Finds for each new order the mail that it followed: the last in which the customer clicked within the window. Orders wait until it is known
/// which clicks were persons'; numbers that were given but not yet seen are looked at again, because they need not become visible in their order.
/// </summary>
public class MailAttribution(MailOrderStore store, MailClickStore clicks, CheckpointStore checkpoints, ShopOfMails shop, TimeProvider clock) : IDispatchEnd
{
    public const string Name = "mails:orders";
    private const int Page = 500;
    private const int MostPages = 20;
    private const int Overlap = 200;
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);

    public async Task EndAsync()
    {
        var settled = await clicks.SettledUntilAsync(clock.GetUtcNow().UtcDateTime - ClickFilter.Patience - Slack);
        var checkpoint = await checkpoints.FindAsync(Name);
        if (checkpoint is null)
        {
            // Orders from before the first mail followed none.
            checkpoint = await checkpoints.GetOrStartAsync(Name);
            checkpoint.Position = Math.Max(0, await store.LastOrderAsync() - Overlap);
        }

        var window = TimeSpan.FromDays(Math.Max(1, (await shop.SettingsAsync(0)).MailAttributionDays));
        var from = Math.Max(0, checkpoint.Position - Overlap);
        for (var page = 0; page < MostPages; page++)
        {
            var orders = await store.OrdersAfterAsync(from, settled, Page);
            if (orders.Count == 0)
                break;
            await AttributeAsync(orders, window);
            from = orders[^1].Id;
            checkpoint.Position = Math.Max(checkpoint.Position, from);
            await checkpoints.SaveAsync(checkpoint);
            if (orders.Count < Page)
                break;
        }
    }

    private async Task AttributeAsync(IReadOnlyList<NewOrder> orders, TimeSpan window)
    {
        var known = await store.KnownAsync([.. orders.Select(order => order.Id)]);
        var clicked = (await store.ClicksAsync([.. orders.Select(order => order.CustomerId).Distinct()], orders.Min(order => order.OnUtc) - window)).ToLookup(click => click.CustomerId);
        foreach (var order in orders.Where(order => !known.Contains(order.Id)))
            if (clicked[order.CustomerId].Where(click => click.ClickedOnUtc <= order.OnUtc && click.ClickedOnUtc >= order.OnUtc - window)
                .OrderByDescending(click => click.ClickedOnUtc).ThenByDescending(click => click.Id).FirstOrDefault() is { } last)
                await store.AddAsync(new LoyaltyMailOrder
                {
                    OrderId = order.Id,
                    ActionId = last.ActionId,
                    SourceKindId = last.SourceKindId,
                    SourceId = last.SourceId,
                    Step = last.Step,
                    Variant = last.Variant,
                    CustomerId = order.CustomerId,
                    ClickedOnUtc = last.ClickedOnUtc,
                    OrderedOnUtc = order.OnUtc
                });
    }
}
