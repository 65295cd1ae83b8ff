using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What one customer did, in order of time, each fact once, however it came to the journal.</summary>
public sealed class JourneyHistory
{
    /// <summary>All that any journey is found from, ended by or measured by.</summary>
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.OrderPlaced, FactKind.OrderLine, FactKind.OrderPaid, FactKind.OrderStatusChanged, FactKind.OrderCancelled, FactKind.OrderVoided, FactKind.OrderRefunded,
        FactKind.ShipmentDelivered, FactKind.CartLineAdded, FactKind.CartLineChanged, FactKind.CartLineRemoved, FactKind.CartCleared,
        FactKind.WishListLineAdded, FactKind.WishListLineChanged, FactKind.WishListLineRemoved, FactKind.ProductViewed,
        FactKind.ReviewWritten, FactKind.Registered, FactKind.LoggedIn, FactKind.NewsletterOn, FactKind.SurveyAnswered,
        FactKind.CaseOpened, FactKind.CaseSettled, FactKind.TierReached, FactKind.TierAtRisk
    ];

    public static readonly JourneyHistory Empty = new([]);

    private readonly List<ProfileFact> _facts;

    public JourneyHistory(IEnumerable<ProfileFact> facts)
    {
        _facts = [.. facts.Select(fact => fact with { IsGuest = false }).Distinct()];
        _facts.Sort();
    }

    public IReadOnlyList<ProfileFact> Facts => _facts;

    /// <summary>As it was known then, that moment included.</summary>
    public IEnumerable<ProfileFact> Until(DateTime utc) => _facts.TakeWhile(fact => fact.OccurredOnUtc <= utc);
}
