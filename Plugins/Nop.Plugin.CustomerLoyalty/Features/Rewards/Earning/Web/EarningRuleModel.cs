using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>A rule in its form. Days are days of the shop's calendar, both included.</summary>
public record EarningRuleModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Earning.Rule.";

    public int Version { get; set; }

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "IsActive")]
    public bool IsActive { get; set; }

    [NopResourceDisplayName(Key + "Kind")]
    public int KindId { get; set; } = (int)EarningKind.Amount;

    [NopResourceDisplayName(Key + "Points")]
    public decimal Points { get; set; } = 1;

    [NopResourceDisplayName(Key + "PerAmount")]
    public decimal PerAmount { get; set; } = 1;

    [NopResourceDisplayName(Key + "Every")]
    public int Every { get; set; } = 1;

    [NopResourceDisplayName(Key + "OnlyOnce")]
    public bool OnlyOnce { get; set; }

    [NopResourceDisplayName(Key + "Rounding")]
    public int RoundingId { get; set; } = (int)PointRounding.Down;

    [NopResourceDisplayName(Key + "UsesTierFactor")]
    public bool UsesTierFactor { get; set; } = true;

    [NopResourceDisplayName(Key + "Priority")]
    public int Priority { get; set; }

    [NopResourceDisplayName(Key + "Stacking")]
    public int StackingId { get; set; } = (int)EarningStacking.Adds;

    [NopResourceDisplayName(Key + "From")]
    public DateTime? From { get; set; }

    [NopResourceDisplayName(Key + "Until")]
    public DateTime? Until { get; set; }

    [NopResourceDisplayName(Key + "Stores")]
    public IList<int> Stores { get; set; } = [];

    [NopResourceDisplayName(Key + "Tiers")]
    public IList<int> Tiers { get; set; } = [];

    [NopResourceDisplayName(Key + "SegmentId")]
    public int SegmentId { get; set; }

    [NopResourceDisplayName(Key + "MinimumAmount")]
    public decimal MinimumAmount { get; set; }

    [NopResourceDisplayName(Key + "Products")]
    public IList<int> Products { get; set; } = [];

    [NopResourceDisplayName(Key + "Categories")]
    public IList<int> Categories { get; set; } = [];

    [NopResourceDisplayName(Key + "CapPerDay")]
    public int CapPerDay { get; set; }

    [NopResourceDisplayName(Key + "CapPerMonth")]
    public int CapPerMonth { get; set; }

    [NopResourceDisplayName(Key + "CapPerCustomer")]
    public int CapPerCustomer { get; set; }

    [NopResourceDisplayName(Key + "CapOfAll")]
    public int CapOfAll { get; set; }

    [NopResourceDisplayName(Key + "HoldOutPercent")]
    public int HoldOutPercent { get; set; }

    [NopResourceDisplayName(Key + "PendingDays")]
    [UIHint("Int32Nullable")]
    public int? PendingDays { get; set; }

    [NopResourceDisplayName(Key + "ValidDays")]
    [UIHint("Int32Nullable")]
    public int? ValidDays { get; set; }

    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableRoundings { get; set; } = [];
    public IList<SelectListItem> AvailableStackings { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableTiers { get; set; } = [];
    public IList<SelectListItem> AvailableSegments { get; set; } = [];
    public IList<SelectListItem> ChosenProducts { get; set; } = [];
    public IList<SelectListItem> ChosenCategories { get; set; } = [];

    /// <summary>What the rule says, in one sentence.</summary>
    public string Sentence { get; set; } = string.Empty;
    public IList<RuleVersionModel> Versions { get; set; } = [];
    public int ShopPendingDays { get; set; }
    public int ShopValidDays { get; set; }
}

public sealed record RuleVersionModel(int Version, string From, bool IsActive, string Sentence);
