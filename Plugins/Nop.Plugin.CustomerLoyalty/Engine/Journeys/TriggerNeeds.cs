using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What each kind of trigger is set by and found from.</summary>
public static class TriggerNeeds
{
    private static readonly FactKind[] Cart = [FactKind.CartLineAdded, FactKind.CartLineChanged, FactKind.CartLineRemoved];

    /// <summary>Facts that can begin the journey; empty for triggers that are not found in the journal.</summary>
    public static IReadOnlyList<FactKind> Begins(TriggerKind kind) => kind switch
    {
        TriggerKind.OrderPlaced => [FactKind.OrderPlaced],
        TriggerKind.OrderPaid => [FactKind.OrderPaid],
        TriggerKind.OrderDelivered => [FactKind.ShipmentDelivered, FactKind.OrderStatusChanged],
        TriggerKind.Registered => [FactKind.Registered],
        TriggerKind.CartLeft => Cart,
        TriggerKind.ViewedNotBought => [FactKind.ProductViewed],
        TriggerKind.WishList => [FactKind.WishListLineAdded],
        TriggerKind.CaseSettled => [FactKind.CaseSettled],
        TriggerKind.ReturnSettled => [FactKind.ReturnChanged],
        TriggerKind.TierReached => [FactKind.TierReached],
        TriggerKind.TierAtRisk => [FactKind.TierAtRisk],
        _ => []
    };

    /// <summary>Nothing may happen for a while before it counts.</summary>
    public static bool HasDelay(TriggerKind kind) => kind is TriggerKind.CartLeft or TriggerKind.ViewedNotBought or TriggerKind.WishList;

    /// <summary>The day lies ahead, and the journey may begin before it.</summary>
    public static bool HasDaysBefore(TriggerKind kind) => kind is TriggerKind.Birthday or TriggerKind.Anniversary or TriggerKind.PurchaseDue or TriggerKind.PointsExpiring;

    /// <summary>Found by looking at all records once a day.</summary>
    public static bool IsFromRecords(TriggerKind kind) => kind is TriggerKind.StageEntered or TriggerKind.Birthday or TriggerKind.Anniversary or TriggerKind.PurchaseDue or TriggerKind.Period;

    public static bool IsOfAnOrder(TriggerKind kind) => kind is TriggerKind.OrderPlaced or TriggerKind.OrderPaid or TriggerKind.OrderDelivered;

    /// <summary>Its subject is not a row of the shop with a number of its own; then one journey at a time is enough for anybody.</summary>
    public static bool OneAtATime(TriggerKind kind) => kind is TriggerKind.CartLeft or TriggerKind.ViewedNotBought or TriggerKind.WishList
        or TriggerKind.PriceDrop or TriggerKind.BackInStock or TriggerKind.StageEntered or TriggerKind.PurchaseDue or TriggerKind.PointsExpiring;
}
