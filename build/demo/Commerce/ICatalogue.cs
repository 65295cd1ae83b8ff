using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;

namespace Demo.Commerce;

/// <summary>Reads the catalogue as a shopper sees it: published, allowed by ACL and store, within its dates.</summary>
public interface ICatalogue
{
    Task<IPagedList<Product>> FindAsync(ProductQuery query);

    /// <summary>A search by words; raises <c>ProductSearchEvent</c> once.</summary>
    Task<IPagedList<Product>> SearchAsync(ProductQuery query);

    Task<IList<Category>> GetCategoriesAsync(int parentCategoryId = 0);

    Task<IList<Manufacturer>> GetManufacturersAsync();

    Task<IList<Category>> GetCategoriesOfProductAsync(int productId);

    Task<bool> IsVisibleAsync(Product product, Customer customer, int storeId);

    Task<bool> IsVisibleAsync(Category category, Customer customer, int storeId);

    Task<bool> IsVisibleAsync(Manufacturer manufacturer, Customer customer, int storeId);
}
