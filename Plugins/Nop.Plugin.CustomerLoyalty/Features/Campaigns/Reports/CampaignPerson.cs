using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>Somebody behind a number of a campaign; what is null does not belong to that number.</summary>
public sealed record CampaignPerson(int CustomerId)
{
    public int? Variant { get; init; }
    public ActionState? State { get; init; }
    public ActionReason? Reason { get; init; }
    public DateTime? OnUtc { get; init; }
    public decimal? Amount { get; init; }
}
