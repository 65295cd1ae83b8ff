using Nop.Core;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>A tier of a programme.</summary>
public class LoyaltyTier : BaseEntity, ILocalizedEntity
{
    public int ProgrammeId { get; set; }
    public string Name { get; set; } = string.Empty;

    /// <summary>What it gives, in the shop's own words; may be empty.</summary>
    public string Description { get; set; } = string.Empty;
    public decimal Threshold { get; set; }

    /// <summary>As #rrggbb.</summary>
    public string Colour { get; set; } = TierColours.Default;

    /// <summary>Name of one of <see cref="TierIcons"/>.</summary>
    public string Icon { get; set; } = TierIcons.Default;

    /// <summary>Customer role that members are in; 0 for none.</summary>
    public int RoleId { get; set; }
}
