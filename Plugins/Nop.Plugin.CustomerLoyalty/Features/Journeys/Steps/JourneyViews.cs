using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;

/// <summary>Reads what is known of many customers of one version at once.</summary>
public class JourneyViews(JourneyFactStore facts, JourneyAudience audience)
{
    /// <summary>Further back a cart is not looked for.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromDays(60);

    /// <param name="customerIds">At most a thousand.</param>
    /// <param name="sinceUtc">When the first of them began.</param>
    public async Task<Func<int, JourneyView>> ReadAsync(JourneyDefinition definition, int[] customerIds, DateTime sinceUtc)
    {
        var histories = await facts.HistoriesAsync(customerIds, [.. EntryNeeds.ToFollow(definition).Distinct()], sinceUtc - Back);
        var belonging = definition.StaysInAudience ? await audience.AmongAsync(definition.Audience, definition.StoreId, customerIds) : [.. customerIds];
        var holding = new Dictionary<int, HashSet<int>>();
        foreach (var condition in definition.Steps.OfType<ConditionStep>())
            holding[condition.Id] = await audience.AmongAsync(condition.Rule, definition.StoreId, customerIds);
        return customer => new JourneyView(histories.GetValueOrDefault(customer, JourneyHistory.Empty), belonging.Contains(customer), condition => holding[condition.Id].Contains(customer));
    }
}
