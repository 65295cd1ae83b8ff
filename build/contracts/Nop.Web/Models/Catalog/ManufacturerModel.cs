using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Catalog;

public record ManufacturerModel : BaseNopEntityModel
{
    public string Name { get; set; }

    public string SeName { get; set; }
}
