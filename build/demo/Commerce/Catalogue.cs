using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Events;

namespace Demo.Commerce;

public sealed class Catalogue(
    CatalogueFilter filter,
    IRepository<Category> categories,
    IRepository<ProductCategory> inCategories,
    IRepository<Manufacturer> manufacturers,
    IProductService products,
    IAclService acl,
    IStoreMappingService mapping,
    IStoreContext stores,
    IWorkContext workContext,
    IEventPublisher events) : ICatalogue
{
    public async Task<IPagedList<Product>> FindAsync(ProductQuery query) =>
        await (await filter.ApplyAsync(query)).ToPagedListAsync(query.PageIndex, query.PageSize);

    public async Task<IPagedList<Product>> SearchAsync(ProductQuery query)
    {
        var found = await FindAsync(query);
        await events.PublishAsync(new ProductSearchEvent
        {
            SearchTerm = query.Terms?.Trim(),
            SearchInDescriptions = query.SearchDescriptions,
            CategoryIds = query.CategoryId > 0 ? [query.CategoryId] : [],
            ManufacturerId = query.ManufacturerId,
            WorkingLanguageId = (await workContext.GetWorkingLanguageAsync()).Id
        });
        return found;
    }

    public async Task<IList<Category>> GetCategoriesAsync(int parentCategoryId = 0)
    {
        var all = await categories.Table.Where(c => !c.Deleted && c.Published && c.ParentCategoryId == parentCategoryId)
            .OrderBy(c => c.DisplayOrder).ThenBy(c => c.Id).ToListAsync();
        return await AllowedAsync(all, IsVisibleAsync);
    }

    public async Task<IList<Manufacturer>> GetManufacturersAsync()
    {
        var all = await manufacturers.Table.Where(m => !m.Deleted && m.Published).OrderBy(m => m.DisplayOrder).ThenBy(m => m.Id).ToListAsync();
        return await AllowedAsync(all, IsVisibleAsync);
    }

    public async Task<IList<Category>> GetCategoriesOfProductAsync(int productId)
    {
        var all = await (from link in inCategories.Table
                         join category in categories.Table on link.CategoryId equals category.Id
                         where link.ProductId == productId && !category.Deleted && category.Published
                         orderby link.DisplayOrder, link.Id
                         select category).ToListAsync();
        return await AllowedAsync(all, IsVisibleAsync);
    }

    public async Task<bool> IsVisibleAsync(Product product, Customer customer, int storeId) =>
        product is { Deleted: false, Published: true } && products.ProductIsAvailable(product)
        && await acl.AuthorizeAsync(product, customer) && await mapping.AuthorizeAsync(product, storeId);

    public async Task<bool> IsVisibleAsync(Category category, Customer customer, int storeId) =>
        category is { Deleted: false, Published: true } && await acl.AuthorizeAsync(category, customer) && await mapping.AuthorizeAsync(category, storeId);

    public async Task<bool> IsVisibleAsync(Manufacturer manufacturer, Customer customer, int storeId) =>
        manufacturer is { Deleted: false, Published: true } && await acl.AuthorizeAsync(manufacturer, customer) && await mapping.AuthorizeAsync(manufacturer, storeId);

    private async Task<IList<T>> AllowedAsync<T>(List<T> all, Func<T, Customer, int, Task<bool>> isVisible)
    {
        var (customer, store) = (await workContext.GetCurrentCustomerAsync(), await stores.GetCurrentStoreAsync());
        var visible = new List<T>(all.Count);
        foreach (var entity in all)
            if (await isVisible(entity, customer, store.Id))
                visible.Add(entity);
        return visible;
    }
}
