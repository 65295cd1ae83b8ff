using Nop.Core.Domain.Catalog;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Media;

namespace Nop.Web.Models.Catalog;

public record ProductOverviewModel : BaseNopEntityModel
{
    public ProductType ProductType { get; set; }

    public ProductPriceModel ProductPrice { get; set; }

    public ProductReviewOverviewModel ReviewOverviewModel { get; set; }

    public IList<PictureModel> PictureModels { get; set; }

    public bool MarkAsNew { get; set; }

    public string FullDescription { get; set; }

    public string Name { get; set; }

    public string SeName { get; set; }

    public string ShortDescription { get; set; }

    public string Sku { get; set; }
}
