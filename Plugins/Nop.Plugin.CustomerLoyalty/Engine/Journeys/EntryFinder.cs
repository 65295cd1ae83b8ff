using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Finds in a customer's history when he began a journey: after the first moment, up to and with the second. The same facts give the same entries.</summary>
public static class EntryFinder
{
    private const int Complete = (int)OrderState.Complete;

    /// <summary>nopCommerce's states of a return in which the customer has what he wanted.</summary>
    private const int Repaired = 30;
    private const int Refunded = 40;

    public static IReadOnlyList<JourneyEntry> Find(JourneyTrigger trigger, JourneyHistory history, DateTime afterUtc, DateTime upToUtc)
    {
        var found = trigger.Kind switch
        {
            TriggerKind.OrderPlaced => Rows(history, "order", fact => fact.Kind == FactKind.OrderPlaced),
            TriggerKind.OrderPaid => Rows(history, "order", fact => fact.Kind == FactKind.OrderPaid),
            TriggerKind.OrderDelivered => Rows(history, "order", fact => fact.Kind == FactKind.ShipmentDelivered || fact is { Kind: FactKind.OrderStatusChanged, Quantity: Complete }),
            TriggerKind.Registered => Rows(history, "registered", fact => fact.Kind == FactKind.Registered),
            TriggerKind.CaseSettled => Rows(history, "case", fact => fact.Kind == FactKind.CaseSettled),
            TriggerKind.ReturnSettled => Rows(history, "return", fact => fact is { Kind: FactKind.ReturnChanged, Quantity: Repaired or Refunded }),
            TriggerKind.TierReached => Rows(history, "tier", fact => fact.Kind == FactKind.TierReached),
            TriggerKind.TierAtRisk => Days(history, "tier", FactKind.TierAtRisk),
            TriggerKind.CartLeft => Carts(trigger, history, upToUtc),
            TriggerKind.ViewedNotBought => VisitFold.Entries(trigger, history, upToUtc),
            TriggerKind.WishList => Wishes(trigger, history, upToUtc),
            _ => []
        };
        return [.. found.Where(entry => entry.TriggeredOnUtc > afterUtc && entry.TriggeredOnUtc <= upToUtc)];
    }

    internal static string Stamp(DateTime utc) => utc.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    internal static string Day(DateTime utc) => utc.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The first time for each row of the shop.</summary>
    private static IEnumerable<JourneyEntry> Rows(JourneyHistory history, string name, Func<ProfileFact, bool> begins) => history.Facts.Where(begins)
        .DistinctBy(fact => fact.SubjectId)
        .Select(fact => new JourneyEntry(fact.StoreId, string.Create(CultureInfo.InvariantCulture, $"{name}:{fact.SubjectId}"), fact.SubjectId, fact.ProductId, fact.OccurredOnUtc));

    private static IEnumerable<JourneyEntry> Days(JourneyHistory history, string name, FactKind kind) => history.Facts.Where(fact => fact.Kind == kind)
        .Select(fact => new JourneyEntry(fact.StoreId, $"{name}:{fact.SubjectId}:{Day(fact.OccurredOnUtc)}", fact.SubjectId, 0, fact.OccurredOnUtc)).DistinctBy(entry => entry.Subject);

    private static IEnumerable<JourneyEntry> Carts(JourneyTrigger trigger, JourneyHistory history, DateTime upToUtc)
    {
        var cart = new CartFold();
        foreach (var fact in history.Facts)
        {
            if (fact.OccurredOnUtc > upToUtc)
                break;
            if (IsOfTheCart(fact.Kind) && Left(fact.OccurredOnUtc) is { } left)
                yield return left;
            cart.Add(fact);
        }

        if (Left(upToUtc.AddTicks(1)) is { } last)
            yield return last;

        JourneyEntry? Left(DateTime beforeUtc) => !cart.IsEmpty && cart.ChangedOnUtc + trigger.Delay is var left && left < beforeUtc
            ? new JourneyEntry(cart.StoreId, $"cart:{Stamp(cart.SinceUtc)}", 0, cart.Products[^1], left)
            : null;
    }

    private static bool IsOfTheCart(FactKind kind) => kind is FactKind.OrderPlaced || kind.Family() == FactFamily.Cart;

    private static IEnumerable<JourneyEntry> Wishes(JourneyTrigger trigger, JourneyHistory history, DateTime upToUtc)
    {
        var entries = new SortedDictionary<(DateTime On, string Subject), JourneyEntry>();
        foreach (var line in history.Facts.Where(fact => fact.Kind == FactKind.WishListLineAdded))
        {
            var waited = line.OccurredOnUtc + trigger.Delay;
            if (waited > upToUtc || !WishListFold.Of(history.Until(waited)).Products(line.SubjectId).Contains(line.ProductId))
                continue;
            var subject = string.Create(CultureInfo.InvariantCulture, $"wish:{line.SubjectId}:{Day(line.OccurredOnUtc)}");
            entries.TryAdd((waited, subject), new JourneyEntry(line.StoreId, subject, line.SubjectId, line.ProductId, waited));
        }

        return entries.Values.DistinctBy(entry => entry.Subject);
    }
}
