using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;

/// <summary>Goes through what happens to orders and plans what service owes: a letter for each paid order, guides for its lines. Doing it again plans nothing twice.</summary>
public class ServiceOrderPass(ServiceOrderStore orders, LetterPlanner letters, GuideDesk guides, ActionQueue queue, CheckpointStore checkpoints, TimeProvider clock)
{
    private const string Follow = "service:orders";
    private const int RowsAtOnce = 20_000;
    private const int Overlap = 20_000;
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>Returns how many letters and guides were planned.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var last = await orders.LastFactAsync();
        var checkpoint = await checkpoints.FindAsync(Follow);
        var rules = new ServiceRules([.. (await letters.ActiveAsync())], [.. (await guides.AllAsync()).Where(guide => guide.ActiveSinceUtc is not null)]);
        if (checkpoint is null || rules.IsEmpty)
        {
            checkpoint ??= await checkpoints.GetOrStartAsync(Follow);
            checkpoint.Position = last;
            await checkpoints.SaveAsync(checkpoint);
            return 0;
        }

        var planned = 0;
        do
        {
            var upTo = Math.Min(last, checkpoint.Position + RowsAtOnce);
            foreach (var orderId in await orders.ChangedAsync(checkpoint.Position, upTo, Overlap, checkpoint.UpdatedOnUtc - Late))
                if (await orders.FindAsync(orderId) is { } order && ServiceOrderStore.IsKept(order))
                    planned += await SeeToAsync(order, rules);
            checkpoint.Position = Math.Max(checkpoint.Position, upTo);
            await checkpoints.SaveAsync(checkpoint);
        } while (checkpoint.Position < last && inBudget());

        return planned;
    }

    private async Task<int> SeeToAsync(Order order, ServiceRules rules)
    {
        var lines = await orders.LinesAsync(order);
        var categories = await orders.CategoriesAsync(lines.Select(line => line.Line.ProductId));
        var written = await letters.PlanAsync(order, categories.Values.SelectMany(set => set).ToHashSet(), rules.Letters);
        var now = clock.GetUtcNow().UtcDateTime;
        var actions = new List<PlannedAction>();
        foreach (var (line, fulfilment) in lines)
            foreach (var guide in rules.Guides)
            {
                var moment = guide.Moment == GuideMoment.Shipped ? fulfilment.SentOnUtc : fulfilment.DeliveredOnUtc;
                if (moment is { } happened && happened >= guide.ActiveSinceUtc && happened <= now && IsFor(guide, order, line.ProductId, categories))
                    actions.Add(GuideMail.Of(guide, order, line, happened));
            }

        return (written ? 1 : 0) + (actions.Count == 0 ? 0 : await queue.AddAsync(actions));
    }

    private static bool IsFor(LoyaltyGuide guide, Order order, int productId, IReadOnlyDictionary<int, IReadOnlySet<int>> categories) =>
        (guide.StoreId == 0 || guide.StoreId == order.StoreId)
        && (guide.ProductId > 0 ? guide.ProductId == productId : guide.CategoryId > 0 && categories.TryGetValue(productId, out var own) && own.Contains(guide.CategoryId));

    private sealed record ServiceRules(IReadOnlyList<LoyaltyLetter> Letters, IReadOnlyList<LoyaltyGuide> Guides)
    {
        public bool IsEmpty => Letters.Count == 0 && Guides.Count == 0;
    }
}
