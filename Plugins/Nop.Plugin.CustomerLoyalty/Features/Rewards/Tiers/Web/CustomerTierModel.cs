using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>A customer's tiers on his page in the back office.</summary>
public sealed record CustomerTierModel(int CustomerId, IReadOnlyList<CustomerTierLine> Lines, IReadOnlyList<TierHistoryLine> History, DecisionModel? NewDecision);

/// <param name="Decision">0 for none.</param>
public sealed record CustomerTierLine(string Store, string Name, string Colour, string Ink, string Icon, string Since, IReadOnlyList<string> Sentences, int Decision, string DecisionText);

public sealed record TierHistoryLine(string On, string Text);

/// <summary>A tier given by hand.</summary>
public record DecisionModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Tiers.Decision.";

    public int CustomerId { get; set; }

    [NopResourceDisplayName(Prefix + "TierId")]
    public int TierId { get; set; }

    [NopResourceDisplayName(Prefix + "IsExact")]
    public bool IsExact { get; set; }

    [NopResourceDisplayName(Prefix + "Until")]
    public DateTime? Until { get; set; }

    [NopResourceDisplayName(Prefix + "Reason")]
    public string? Reason { get; set; }
    public IList<SelectListItem> AvailableTiers { get; set; } = [];
}
