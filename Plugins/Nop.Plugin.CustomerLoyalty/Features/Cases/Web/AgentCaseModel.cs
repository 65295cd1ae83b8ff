using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

public record AgentCaseModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Cases.";

    public Guid Post { get; set; }
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;

    [NopResourceDisplayName(Key + "Category")]
    public int CategoryId { get; set; }

    [NopResourceDisplayName(Key + "Order")]
    public int OrderId { get; set; }

    [NopResourceDisplayName(Key + "Subject")]
    public string? Subject { get; set; }

    [NopResourceDisplayName(Key + "Text")]
    public string? Text { get; set; }
    public IList<SelectListItem> Categories { get; set; } = [];
    public IList<SelectListItem> Orders { get; set; } = [];
}
