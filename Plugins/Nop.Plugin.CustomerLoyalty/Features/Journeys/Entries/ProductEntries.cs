using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>
/// Compares prices and stock with how they were ten minutes ago, whoever changed them. First those who wait for a product enter, then the
/// change is noted: killed between the two, the next run finds it again under the same name.
/// </summary>
public class ProductEntries(ProductChangeStore store, CheckpointStore checkpoints, TimeProvider clock) : IEntrySource
{
    public const string Name = "journeys:products";

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <summary>A comparison with what was so long ago is no news.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    public async Task FindAsync(IReadOnlyList<RunningJourney> journeys, EntryTaker take, Func<bool> inBudget)
    {
        var mine = journeys.Where(journey => journey.Trigger.Kind is TriggerKind.PriceDrop or TriggerKind.BackInStock).ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        if (mine.Count == 0)
            return;

        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        if (checkpoint.CompletedOnUtc is { } completed && completed <= now && now - completed < Every)
            return;

        var isNews = checkpoint.CompletedOnUtc is { } last && now - last < Stale;
        for (var after = 0; inBudget();)
        {
            var states = await store.NowAsync(after);
            if (states.Count == 0)
            {
                checkpoint.CompletedOnUtc = now;
                await checkpoints.SaveAsync(checkpoint);
                return;
            }

            await CompareAsync(isNews ? mine : [], states, take, now);
            after = states[^1].ProductId;
        }
    }

    private async Task CompareAsync(List<RunningJourney> journeys, IReadOnlyList<ProductState> states, EntryTaker take, DateTime now)
    {
        var seen = await store.SeenAsync(states);
        foreach (var journey in journeys)
        {
            var reasons = states.Where(state => seen.TryGetValue((state.ProductId, state.CombinationId), out var before) && IsReason(journey.Trigger, before, state)).ToLookup(state => state.CombinationId == 0);
            if (reasons.Count == 0)
                continue;
            List<int> products = [.. reasons[true].Select(state => state.ProductId)];
            var name = journey.Trigger.Kind == TriggerKind.PriceDrop ? "price" : "stock";
            IReadOnlyList<WaitingLine> waiting = journey.Trigger.Kind == TriggerKind.PriceDrop
                ? await store.WaitingAsync(products)
                : [.. await store.WaitingForStockAsync(products), .. await store.WaitingForAsync([.. reasons[false]])];
            await take(journey, [.. waiting.DistinctBy(line => (line.CustomerId, line.ProductId)).Select(line => new FoundEntry(line.CustomerId,
                new JourneyEntry(line.StoreId, string.Create(CultureInfo.InvariantCulture, $"{name}:{line.ProductId}:{now:yyyyMMdd}"), line.ProductId, line.ProductId, now)))]);
        }

        await NoteAsync(states, seen, now);
    }

    private static bool IsReason(JourneyTrigger trigger, LoyaltyProductWatch before, ProductState now) => trigger.Kind == TriggerKind.BackInStock
        ? !before.InStock && now.InStock
        : now.CombinationId == 0 && now.Price < before.Price && now.Price <= before.Price * (100 - trigger.Percent) / 100;

    private Task NoteAsync(IReadOnlyList<ProductState> states, IReadOnlyDictionary<(int ProductId, int CombinationId), LoyaltyProductWatch> seen, DateTime now)
    {
        var added = new List<LoyaltyProductWatch>();
        var changed = new List<LoyaltyProductWatch>();
        foreach (var state in states)
        {
            var inStock = state.InStock;
            if (!seen.TryGetValue((state.ProductId, state.CombinationId), out var row))
                added.Add(new LoyaltyProductWatch { ProductId = state.ProductId, CombinationId = state.CombinationId, Price = state.Price, InStock = inStock, SeenOnUtc = now });
            else if (row.Price != state.Price || row.InStock != inStock)
            {
                (row.Price, row.InStock, row.SeenOnUtc) = (state.Price, inStock, now);
                changed.Add(row);
            }
        }

        return store.WriteAsync(added, changed);
    }
}
