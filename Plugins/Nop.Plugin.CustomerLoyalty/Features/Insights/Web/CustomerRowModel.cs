using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

public record CustomerRowModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Email { get; set; } = string.Empty;
    public string Phone { get; set; } = string.Empty;
    public DateTime LastActivity { get; set; }
}

public record CustomerListModel : BasePagedListModel<CustomerRowModel>;
