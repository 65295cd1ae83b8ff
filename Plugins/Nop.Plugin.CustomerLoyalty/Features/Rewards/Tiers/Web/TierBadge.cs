namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <param name="Icon">Path of its drawing.</param>
public sealed record TierBadge(string Name, string Colour, string Ink, string Icon);
