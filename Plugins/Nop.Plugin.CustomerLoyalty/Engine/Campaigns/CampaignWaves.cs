namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>When the mail of each recipient of an occurrence is due.</summary>
public sealed class CampaignWaves(CampaignDefinition definition, DateOnly day, DateTime startUtc)
{
    private readonly CampaignTiming _timing = definition.Timing;
    private readonly Dictionary<(TimeZoneInfo, int), DateTime> _known = [];

    /// <summary>Mails leave by the customers' clocks; in a test all of the first ones leave together, so that the texts are tried at the same time.</summary>
    public static bool IsWavy(CampaignDefinition definition) => definition.Timing.EffectiveClock == CampaignClock.Customer && !definition.WaitsForWinner;

    /// <summary>When the winner of a test is decided; null when none is waited for.</summary>
    public DateTime? DecidedUtc => definition.WaitsForWinner ? startUtc.AddHours(definition.Test.WaitHours) : null;

    /// <param name="bestHour">Of the customer, by his own clock; needed with <see cref="CampaignClock.BestHour"/> only.</param>
    /// <param name="waits">Gets the winner of the test.</param>
    public DateTime DueUtc(TimeZoneInfo zone, int bestHour, bool waits)
    {
        var from = waits ? DecidedUtc ?? startUtc : startUtc;
        if (definition.WaitsForWinner && !waits)
            return startUtc;
        return _timing.EffectiveClock switch
        {
            CampaignClock.Customer => Known(zone, -1, () => waits ? LocalTime.Next(from, _timing.MinuteOfDay, zone) : LocalTime.ToUtc(day, _timing.MinuteOfDay, zone)),
            CampaignClock.BestHour => Known(zone, bestHour, () => LocalTime.Next(from, bestHour * 60, zone)),
            _ => from
        };
    }

    /// <summary>Within one occurrence all who wait, wait from the same moment; there are as many answers as zones and hours, twice.</summary>
    private DateTime Known(TimeZoneInfo zone, int hour, Func<DateTime> find)
    {
        var key = (zone, hour);
        if (!_known.TryGetValue(key, out var due))
            _known[key] = due = find();
        return due;
    }
}
