using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What a journey is about, as it stands later.</summary>
public static class JourneySubject
{
    /// <summary>There is nothing left to speak of: the order was cancelled, the cart is empty, the wish was fulfilled.</summary>
    public static bool IsGone(JourneyTrigger trigger, JourneyEntry entry, JourneyHistory history, DateTime asOfUtc) => trigger.Kind switch
    {
        TriggerKind.OrderPlaced or TriggerKind.OrderPaid or TriggerKind.OrderDelivered => IsUndone(entry.SubjectId, history, asOfUtc),
        TriggerKind.CartLeft => CartFold.Of(history.Until(asOfUtc)).IsEmpty,
        TriggerKind.WishList => WishListFold.Of(history.Until(asOfUtc)).Products(entry.SubjectId).Count == 0,
        TriggerKind.ViewedNotBought => Since(entry, history, asOfUtc).Any(fact => fact.ProductId == entry.ProductId && fact.Kind is FactKind.OrderLine or FactKind.CartLineAdded),
        TriggerKind.PriceDrop or TriggerKind.BackInStock => Since(entry, history, asOfUtc).Any(fact => fact.ProductId == entry.ProductId && fact.Kind is FactKind.OrderLine or FactKind.WishListLineRemoved),
        TriggerKind.StageEntered or TriggerKind.PurchaseDue => Since(entry, history, asOfUtc).Any(fact => fact.Kind == FactKind.OrderPlaced && !IsUndone(fact.SubjectId, history, asOfUtc)),
        TriggerKind.CaseSettled => history.Until(asOfUtc).LastOrDefault(fact => fact.SubjectId == entry.SubjectId && fact.Kind is FactKind.CaseSettled or FactKind.CaseOpened).Kind == FactKind.CaseOpened,
        _ => false
    };

    /// <summary>When he did what the journey is for; null when he has not.</summary>
    public static DateTime? GoalReachedOn(JourneyDefinition definition, JourneyEntry entry, JourneyHistory history, DateTime asOfUtc)
    {
        foreach (var fact in Since(entry, history, asOfUtc))
            if (Reaches(definition, entry, fact) && !(fact.Kind is FactKind.OrderPlaced or FactKind.OrderLine && IsUndone(fact.SubjectId, history, asOfUtc)))
                return fact.OccurredOnUtc;
        return null;
    }

    /// <summary>Products that a mail about it shows, the newest last.</summary>
    public static IReadOnlyList<int> Products(JourneyTrigger trigger, JourneyEntry entry, JourneyHistory history, DateTime asOfUtc) => trigger.Kind switch
    {
        TriggerKind.OrderPlaced or TriggerKind.OrderPaid or TriggerKind.OrderDelivered =>
            [.. history.Facts.Where(fact => fact.Kind == FactKind.OrderLine && fact.SubjectId == entry.SubjectId).Select(fact => fact.ProductId).Distinct()],
        TriggerKind.CartLeft => CartFold.Of(history.Until(asOfUtc)).Products,
        TriggerKind.WishList => WishListFold.Of(history.Until(asOfUtc)).Products(entry.SubjectId),
        _ => entry.ProductId == 0 ? [] : [entry.ProductId]
    };

    private static bool Reaches(JourneyDefinition definition, JourneyEntry entry, in ProfileFact fact)
    {
        var isOwnOrder = TriggerNeeds.IsOfAnOrder(definition.Trigger.Kind) && fact.SubjectId == entry.SubjectId;
        return definition.Goal.Kind switch
        {
            GoalKind.Order => fact.Kind == FactKind.OrderPlaced && !isOwnOrder,
            GoalKind.ProductOrder when entry.ProductId != 0 => fact.Kind == FactKind.OrderLine && fact.ProductId == entry.ProductId && !isOwnOrder,
            GoalKind.ProductOrder => fact.Kind == FactKind.OrderPlaced && !isOwnOrder,
            GoalKind.Review => fact.Kind == FactKind.ReviewWritten,
            GoalKind.Survey => fact.Kind == FactKind.SurveyAnswered,
            GoalKind.Newsletter => fact.Kind == FactKind.NewsletterOn,
            GoalKind.Visit => fact.Kind is FactKind.LoggedIn or FactKind.ProductViewed,
            _ => false
        };
    }

    private static bool IsUndone(int orderId, JourneyHistory history, DateTime asOfUtc)
    {
        decimal total = 0, refunded = 0;
        foreach (var fact in history.Until(asOfUtc))
        {
            if (fact.SubjectId != orderId)
                continue;
            if (fact.Kind is FactKind.OrderCancelled or FactKind.OrderVoided)
                return true;
            if (fact.Kind == FactKind.OrderPlaced)
                total = fact.Amount;
            else if (fact.Kind == FactKind.OrderRefunded)
                refunded = Math.Max(refunded, fact.Amount);
        }

        return refunded > 0 && refunded >= total;
    }

    private static IEnumerable<ProfileFact> Since(JourneyEntry entry, JourneyHistory history, DateTime asOfUtc) =>
        history.Until(asOfUtc).Where(fact => fact.OccurredOnUtc >= entry.TriggeredOnUtc);
}
