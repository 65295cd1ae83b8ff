namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

public sealed record MyLoyaltyModel(IReadOnlyList<MyLoyaltySection> Sections);
