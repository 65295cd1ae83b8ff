using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>The form of one tier.</summary>
public record TierModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Tiers.Tier.";

    public int StoreId { get; set; }

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "Description")]
    public string? Description { get; set; }

    [NopResourceDisplayName(Prefix + "Threshold")]
    public decimal Threshold { get; set; }

    [NopResourceDisplayName(Prefix + "Colour")]
    public string? Colour { get; set; } = TierColours.Default;

    [NopResourceDisplayName(Prefix + "Icon")]
    public string? Icon { get; set; } = TierIcons.Default;

    [NopResourceDisplayName(Prefix + "RoleId")]
    public int RoleId { get; set; }
    public IList<TierNameModel> Names { get; set; } = [];
    public IList<SelectListItem> AvailableRoles { get; set; } = [];

    /// <summary>What the threshold counts, in words.</summary>
    public string Unit { get; set; } = string.Empty;
    public IReadOnlyList<BenefitLine> Benefits { get; set; } = [];
    public BenefitModel NewBenefit { get; set; } = new();
}

public record TierNameModel : BaseNopModel
{
    public int LanguageId { get; set; }
    public string LanguageName { get; set; } = string.Empty;
    public string? Name { get; set; }
    public string? Description { get; set; }
}

public sealed record BenefitLine(int Id, string Text);

/// <summary>A benefit as it is added. Which fields count is said by the kind.</summary>
public record BenefitModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Tiers.Benefit.";

    public int TierId { get; set; }

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; } = 1;

    [NopResourceDisplayName(Prefix + "Amount")]
    public decimal? Amount { get; set; }

    [NopResourceDisplayName(Prefix + "SubjectId")]
    public int SubjectId { get; set; }

    [NopResourceDisplayName(Prefix + "AgentId")]
    public int AgentId { get; set; }

    [NopResourceDisplayName(Prefix + "GiftId")]
    public int GiftId { get; set; }

    [NopResourceDisplayName(Prefix + "RoleId")]
    public int RoleId { get; set; }

    [NopResourceDisplayName(Prefix + "Until")]
    public DateTime? Until { get; set; }

    /// <summary>The product or category that was chosen; others are found by typing.</summary>
    public IList<SelectListItem> AvailableSubjects { get; set; } = [];
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableAgents { get; set; } = [];
    public IList<SelectListItem> AvailableGifts { get; set; } = [];
    public IList<SelectListItem> AvailableRoles { get; set; } = [];
}
