using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

public record CustomerSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Timeline.Search.Words")]
    public string? Words { get; set; }
}
