using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public record CustomerLineModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Email { get; set; } = string.Empty;
    public string Stage { get; set; } = string.Empty;
    public int Orders { get; set; }
    public string Revenue { get; set; } = string.Empty;
    public string LifetimeValue { get; set; } = string.Empty;
    public string Rfm { get; set; } = string.Empty;
    public string LastOrder { get; set; } = string.Empty;
    public string Owner { get; set; } = string.Empty;
}

public record CustomerLineListModel : BasePagedListModel<CustomerLineModel>;
