using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

public record SuppressionSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Mails.Suppressions.";

    [NopResourceDisplayName(Key + "Address")]
    public string? Address { get; set; }

    [NopResourceDisplayName(Key + "Reason")]
    public int ReasonId { get; set; }
    public IList<SelectListItem> AvailableReasons { get; set; } = [];

    [NopResourceDisplayName(Key + "Import")]
    public string? Import { get; set; }
    public bool MayManage { get; set; }
}

public record SuppressionRowModel : BaseNopEntityModel
{
    public string Address { get; set; } = string.Empty;
    public string Reason { get; set; } = string.Empty;
    public string Store { get; set; } = string.Empty;
    public string Note { get; set; } = string.Empty;
    public string Created { get; set; } = string.Empty;
}

public record SuppressionListModel : BasePagedListModel<SuppressionRowModel>;
