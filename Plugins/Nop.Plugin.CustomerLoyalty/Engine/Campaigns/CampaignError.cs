namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <param name="Field">Name of the field of the form.</param>
public sealed record CampaignError(CampaignErrorCode Code, string Field, params string[] Arguments);
