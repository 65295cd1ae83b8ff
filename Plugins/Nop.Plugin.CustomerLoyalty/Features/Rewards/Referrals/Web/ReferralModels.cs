using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;

public record ReferralSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Referrals.StateId")]
    public int StateId { get; set; }
    public IList<SelectListItem> AvailableStates { get; set; } = [];
    public bool MayConfigure { get; set; }
    public ReferralRulesModel Rules { get; set; } = new();
}

/// <summary>What invitations bring, and when.</summary>
public record ReferralRulesModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Referrals.Rules.";

    [NopResourceDisplayName(Prefix + "Enabled")]
    public bool Enabled { get; set; }

    [NopResourceDisplayName(Prefix + "InviterPoints")]
    public int InviterPoints { get; set; }

    [NopResourceDisplayName(Prefix + "FriendPoints")]
    public int FriendPoints { get; set; }

    [NopResourceDisplayName(Prefix + "WaitDays")]
    public int WaitDays { get; set; }

    [NopResourceDisplayName(Prefix + "Days")]
    public int Days { get; set; }

    [NopResourceDisplayName(Prefix + "PerYear")]
    public int PerYear { get; set; }
}

public record ReferralLineModel : BaseNopEntityModel
{
    public int InviterId { get; set; }
    public string Inviter { get; set; } = string.Empty;
    public int FriendId { get; set; }
    public string Friend { get; set; } = string.Empty;
    public string On { get; set; } = string.Empty;
    public int OrderId { get; set; }
    public string State { get; set; } = string.Empty;
    public bool IsRefused { get; set; }
}

public record ReferralListModel : BasePagedListModel<ReferralLineModel>;

/// <summary>'Invite a friend' on the page 'My loyalty'.</summary>
/// <param name="Promise">What both get.</param>
public sealed record MyReferralsModel(string Link, string Promise, IReadOnlyList<MyReferralLine> Friends);

public sealed record MyReferralLine(string On, string State);
