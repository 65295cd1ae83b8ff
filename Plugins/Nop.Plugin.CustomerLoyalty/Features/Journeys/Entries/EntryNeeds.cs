using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>How much of the journal has to be read to find who begins, and to see how it goes on.</summary>
public static class EntryNeeds
{
    /// <summary>A fact may come into the journal so much later than it happened.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromDays(3);

    private static readonly FactKind[] Cart = [FactKind.CartLineAdded, FactKind.CartLineChanged, FactKind.CartLineRemoved, FactKind.CartCleared, FactKind.OrderPlaced];
    private static readonly FactKind[] Wishes = [FactKind.WishListLineAdded, FactKind.WishListLineRemoved, FactKind.OrderLine];
    private static readonly FactKind[] Undone = [FactKind.OrderPlaced, FactKind.OrderCancelled, FactKind.OrderVoided, FactKind.OrderRefunded];

    public static IReadOnlyList<FactKind> ToFind(TriggerKind kind) => kind switch
    {
        TriggerKind.CartLeft => Cart,
        TriggerKind.WishList => Wishes,
        TriggerKind.ViewedNotBought => [FactKind.ProductViewed, FactKind.CartLineAdded, FactKind.OrderPlaced],
        _ => TriggerNeeds.Begins(kind)
    };

    /// <summary>How far back from the moment looked at.</summary>
    public static TimeSpan Back(JourneyTrigger trigger) => Late + trigger.Delay + TimeSpan.FromDays(trigger.Kind == TriggerKind.CartLeft ? 60 : 2);

    /// <summary>What goal and subject are seen by.</summary>
    public static IEnumerable<FactKind> ToFollow(JourneyDefinition definition)
    {
        IEnumerable<FactKind> subject = definition.Trigger.Kind switch
        {
            TriggerKind.CartLeft => Cart,
            TriggerKind.WishList => Wishes,
            TriggerKind.ViewedNotBought => [FactKind.OrderLine, FactKind.CartLineAdded],
            TriggerKind.PriceDrop or TriggerKind.BackInStock => [FactKind.OrderLine, FactKind.WishListLineRemoved],
            TriggerKind.CaseSettled => [FactKind.CaseOpened, FactKind.CaseSettled],
            TriggerKind.OrderPlaced or TriggerKind.OrderPaid or TriggerKind.OrderDelivered => [FactKind.OrderLine],
            _ => []
        };
        IEnumerable<FactKind> goal = definition.Goal.Kind switch
        {
            GoalKind.ProductOrder => [FactKind.OrderLine],
            GoalKind.Review => [FactKind.ReviewWritten],
            GoalKind.Survey => [FactKind.SurveyAnswered],
            GoalKind.Newsletter => [FactKind.NewsletterOn],
            GoalKind.Visit => [FactKind.LoggedIn, FactKind.ProductViewed],
            _ => []
        };
        return subject.Concat(goal).Concat(Undone);
    }
}
