using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>The list of rules with what holds for all points.</summary>
public record EarningSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Earning.";

    [NopResourceDisplayName(Key + "PendingDays")]
    public int PendingDays { get; set; }

    [NopResourceDisplayName(Key + "ValidDays")]
    public int ValidDays { get; set; }

    [NopResourceDisplayName(Key + "OnProducts")]
    public bool OnProducts { get; set; }

    [NopResourceDisplayName(Key + "InCart")]
    public bool InCart { get; set; }

    public bool IsDouble { get; set; }
    public bool IsWalletOff { get; set; }
    public bool IsEmpty { get; set; }
}

public record EarningRowModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Kind { get; set; } = string.Empty;
    public string Sentence { get; set; } = string.Empty;
    public int Priority { get; set; }
    public string Given { get; set; } = string.Empty;
    public bool IsActive { get; set; }
}

public record EarningListModel : BasePagedListModel<EarningRowModel>;
