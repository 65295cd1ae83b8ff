using Nop.Web.Framework.Models;

namespace Nop.Web.Areas.Admin.Models.Stores;

public record StoreModel : BaseNopEntityModel
{
    public string Name { get; set; }
}
