namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>When a campaign goes out.</summary>
public sealed record CampaignTiming
{
    public const int MostCatchUpHours = 168;

    public CampaignRhythm Rhythm { get; init; } = CampaignRhythm.AtOnce;
    public CampaignClock Clock { get; init; } = CampaignClock.Shop;

    /// <summary>The day of a single occurrence, or before which a recurring one does not begin; null for no such day.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day of a recurring one; null for no end.</summary>
    public DateOnly? Last { get; init; }
    public int MinuteOfDay { get; init; } = 10 * 60;

    /// <summary>Of a weekly one: bit 0 is Monday, bit 6 Sunday.</summary>
    public int WeekDays { get; init; }

    /// <summary>Of a monthly one; in shorter months the last day counts.</summary>
    public int DayOfMonth { get; init; } = 1;

    /// <summary>How many hours late an occurrence may still begin; later it is left out.</summary>
    public int CatchUpHours { get; init; } = 12;

    public bool IsRecurring => Rhythm is CampaignRhythm.Daily or CampaignRhythm.Weekly or CampaignRhythm.Monthly;

    /// <summary>Without a time of day there are no waves.</summary>
    public CampaignClock EffectiveClock => Rhythm == CampaignRhythm.AtOnce && Clock == CampaignClock.Customer ? CampaignClock.Shop : Clock;
}
