using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>A page about a year and a store.</summary>
public interface ICareYear
{
    int Year { get; set; }
    int StoreId { get; set; }
    IList<SelectListItem> AvailableYears { get; set; }
    IList<SelectListItem> AvailableStores { get; set; }
}
