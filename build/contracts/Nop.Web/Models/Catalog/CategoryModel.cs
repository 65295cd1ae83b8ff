using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Catalog;

public record CategoryModel : BaseNopEntityModel
{
    public string Name { get; set; }

    public string SeName { get; set; }
}
