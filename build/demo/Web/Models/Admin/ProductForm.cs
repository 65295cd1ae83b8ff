using System.ComponentModel.DataAnnotations;
using Nop.Core.Domain.Catalog;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Demo.Web.Models.Admin;

public record ProductForm : BaseNopEntityModel
{
    [Required]
    [NopResourceDisplayName("Admin.Catalog.Products.Fields.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.ShortDescription")]
    public string? ShortDescription { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.Price")]
    public decimal Price { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.OldPrice")]
    public decimal OldPrice { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.ProductCost")]
    public decimal ProductCost { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.StockQuantity")]
    public int StockQuantity { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.Published")]
    public bool Published { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.ShowOnHomepage")]
    public bool ShowOnHomepage { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.MarkAsNew")]
    public bool MarkAsNew { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.LimitedToStores")]
    public List<int> SelectedStoreIds { get; set; } = [];

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.AclCustomerRoles")]
    public List<int> SelectedCustomerRoleIds { get; set; } = [];

    public void ApplyTo(Product product)
    {
        product.Name = Name;
        product.ShortDescription = ShortDescription;
        product.Price = Price;
        product.OldPrice = OldPrice;
        product.ProductCost = ProductCost;
        product.StockQuantity = StockQuantity;
        product.Published = Published;
        product.ShowOnHomepage = ShowOnHomepage;
        product.MarkAsNew = MarkAsNew;
        product.LimitedToStores = SelectedStoreIds.Count > 0;
        product.SubjectToAcl = SelectedCustomerRoleIds.Count > 0;
    }
}
