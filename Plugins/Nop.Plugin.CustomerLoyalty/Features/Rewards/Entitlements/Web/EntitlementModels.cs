using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;

public record EntitlementSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Entitlements.";

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; }

    [NopResourceDisplayName(Prefix + "OnlyOpen")]
    public bool OnlyOpen { get; set; } = true;

    [NopResourceDisplayName(Prefix + "Code")]
    public string? Code { get; set; }
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public bool MayConfigure { get; set; }
    public EntitlementRulesModel Rules { get; set; } = new();
}

/// <summary>What certificates begin with.</summary>
public record EntitlementRulesModel : BaseNopModel
{
    public const int MostYears = 10;

    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Entitlements.Rules.";

    [NopResourceDisplayName(Prefix + "LegalYears")]
    public int LegalYears { get; set; }
}

public record EntitlementLineModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;
    public string Code { get; set; } = string.Empty;
    public string What { get; set; } = string.Empty;
    public string Until { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public bool IsValid { get; set; }
}

public record EntitlementListModel : BasePagedListModel<EntitlementLineModel>;

/// <summary>What an agent sees who checks a code.</summary>
public record EntitlementCheckModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Entitlements.";

    [NopResourceDisplayName(Prefix + "Code")]
    public string? Code { get; set; }

    [NopResourceDisplayName(Prefix + "Note")]
    public string? Note { get; set; }

    /// <summary>Something was looked for.</summary>
    public bool IsAsked { get; set; }
    public CertificateModel? Found { get; set; }
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;

    /// <summary>Who used it, when and with which words; empty when nobody did.</summary>
    public string Use { get; set; } = string.Empty;

    /// <summary>Money of its order that went back while it stayed valid; empty when none did.</summary>
    public string Refund { get; set; } = string.Empty;
}

/// <summary>A certificate as it is printed.</summary>
/// <param name="Qr">SVG of the code that leads an agent to the check.</param>
public sealed record CertificateModel(int Id, string Code, string Title, string What, string From, string Until, EntitlementState State, string StateText, string Owner, string Store, string Qr);

/// <summary>Certificates on the page 'My loyalty'.</summary>
public sealed record MyCertificatesModel(IReadOnlyList<MyCertificateLine> Lines);

public sealed record MyCertificateLine(string Code, string What, string Until, EntitlementState State, string StateText);
