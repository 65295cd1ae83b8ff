namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>By whose clock the mails of an occurrence leave. Numbers are stored and never change.</summary>
public enum CampaignClock
{
    /// <summary>All at the same moment, by the shop's clock.</summary>
    Shop = 1,

    /// <summary>When the clock of each customer shows the time: in waves, one for each time zone.</summary>
    Customer = 2,

    /// <summary>At the hour in which each customer is most often there, within a day from the time by the shop's clock.</summary>
    BestHour = 3
}
