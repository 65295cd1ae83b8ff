namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>How several texts are tried against each other.</summary>
public sealed record CampaignTest
{
    /// <summary>How many get one of the texts by chance; the rest gets the winner. With 100 there is no rest and no winner.</summary>
    public int SharePercent { get; init; } = 20;

    /// <summary>How long after the mails of the test the winner is decided.</summary>
    public int WaitHours { get; init; } = 4;
    public CampaignWinnerBy WinnerBy { get; init; } = CampaignWinnerBy.Clicks;
}
