using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Visits, each from one view to the last before a silence, and the product that was looked at most and neither put in the cart nor bought.</summary>
internal static class VisitFold
{
    public static IEnumerable<JourneyEntry> Entries(JourneyTrigger trigger, JourneyHistory history, DateTime upToUtc)
    {
        var visit = new List<ProfileFact>();
        foreach (var view in history.Facts.Where(fact => fact.Kind == FactKind.ProductViewed && fact.OccurredOnUtc <= upToUtc))
        {
            if (visit.Count > 0 && view.OccurredOnUtc - visit[^1].OccurredOnUtc >= trigger.Delay)
            {
                if (Ended(trigger, visit, history) is { } entry)
                    yield return entry;
                visit.Clear();
            }

            visit.Add(view);
        }

        if (visit.Count > 0 && visit[^1].OccurredOnUtc + trigger.Delay <= upToUtc && Ended(trigger, visit, history) is { } last)
            yield return last;
    }

    private static JourneyEntry? Ended(JourneyTrigger trigger, IReadOnlyList<ProfileFact> visit, JourneyHistory history)
    {
        var (since, end) = (visit[0].OccurredOnUtc, visit[^1].OccurredOnUtc + trigger.Delay);
        var meanwhile = history.Facts.Where(fact => fact.OccurredOnUtc >= since && fact.OccurredOnUtc <= end).ToList();
        if (meanwhile.Exists(fact => fact.Kind == FactKind.OrderPlaced))
            return null;

        var taken = meanwhile.Where(fact => fact.Kind is FactKind.CartLineAdded).Select(fact => fact.ProductId).ToHashSet();
        var best = visit.Where(view => !taken.Contains(view.ProductId)).GroupBy(view => view.ProductId)
            .Where(views => views.Count() >= trigger.Views)
            .OrderByDescending(views => views.Count()).ThenByDescending(views => views.Max(view => view.OccurredOnUtc)).ThenBy(views => views.Key)
            .FirstOrDefault();
        return best is null ? null : new JourneyEntry(visit[^1].StoreId, $"view:{EntryFinder.Day(visit[^1].OccurredOnUtc)}", 0, best.Key, end);
    }
}
