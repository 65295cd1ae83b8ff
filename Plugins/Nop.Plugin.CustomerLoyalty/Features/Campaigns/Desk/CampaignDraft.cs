using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>A campaign as it shall be.</summary>
/// <param name="Id">0 for a new one.</param>
/// <param name="Revision">Of the campaign as it was opened.</param>
public sealed record CampaignDraft(int Id, int Revision, string Name, CampaignDefinition Definition);
