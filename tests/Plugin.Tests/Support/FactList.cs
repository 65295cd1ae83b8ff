using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Plugin.Tests.Support;

public static class FactList
{
    public static FactKind Kind(this LoyaltyFact fact) => (FactKind)fact.KindId;

    public static IReadOnlyList<LoyaltyFact> Of(this IEnumerable<LoyaltyFact> facts, FactFamily family) =>
        facts.Where(fact => fact.Kind().Family() == family).ToList();

    public static IReadOnlyList<LoyaltyFact> Of(this IEnumerable<LoyaltyFact> facts, FactKind kind) =>
        facts.Where(fact => fact.Kind() == kind).ToList();

    /// <summary>Keys of what the shop's own tables also tell, so that the reconciler can restore it.</summary>
    public static string[] DerivableKeys(this IEnumerable<LoyaltyFact> facts) =>
        [.. facts.Where(fact => fact.Kind() == FactKind.Registered || fact.Kind().Family() is FactFamily.Order or FactFamily.Shipment or FactFamily.Return or FactFamily.Review).Select(fact => fact.FactKey).Order(StringComparer.Ordinal)];
}
