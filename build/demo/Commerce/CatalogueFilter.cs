using Demo.Domain;
using Demo.Services;
using Nop.Core.Domain.Security;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Localization;
using Nop.Data;

namespace Demo.Commerce;

/// <summary>The rules of visibility as one query, so that pages are cut by the database.</summary>
public sealed class CatalogueFilter(
    IRepository<Product> products,
    IRepository<ProductCategory> inCategories,
    IRepository<ProductManufacturer> byManufacturers,
    IRepository<LocalizedProperty> translations,
    IRepository<AclRecord> acl,
    IRepository<StoreMapping> storeMappings,
    ICustomerRoles roles,
    IWorkContext workContext,
    IStoreContext stores,
    TimeProvider clock)
{
    public async Task<IQueryable<Product>> ApplyAsync(ProductQuery query)
    {
        var found = products.Table.Where(p => !p.Deleted);
        if (!query.ShowHidden)
            found = await VisibleAsync(found);
        if (query.HomepageOnly)
            found = found.Where(p => p.ShowOnHomepage);
        if (query.CategoryId > 0)
            found = found.Where(p => inCategories.Table.Any(c => c.ProductId == p.Id && c.CategoryId == query.CategoryId));
        if (query.ManufacturerId > 0)
            found = found.Where(p => byManufacturers.Table.Any(m => m.ProductId == p.Id && m.ManufacturerId == query.ManufacturerId));
        if (!string.IsNullOrWhiteSpace(query.Terms))
            found = Matching(found, query.Terms.Trim(), query.SearchDescriptions);
        return Ordered(found, query.Order);
    }

    private async Task<IQueryable<Product>> VisibleAsync(IQueryable<Product> found)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var storeId = (await stores.GetCurrentStoreAsync()).Id;
        var roleIds = (await roles.GetRolesOfAsync(await workContext.GetCurrentCustomerAsync())).Where(r => r.Active).Select(r => r.Id).ToList();
        return found
            .Where(p => p.Published && p.VisibleIndividually)
            .Where(p => (p.AvailableStartDateTimeUtc == null || p.AvailableStartDateTimeUtc <= now) && (p.AvailableEndDateTimeUtc == null || p.AvailableEndDateTimeUtc >= now))
            .Where(p => !p.LimitedToStores || storeMappings.Table.Any(m => m.EntityName == nameof(Product) && m.EntityId == p.Id && m.StoreId == storeId))
            .Where(p => !p.SubjectToAcl || acl.Table.Any(r => r.EntityName == nameof(Product) && r.EntityId == p.Id && roleIds.Contains(r.CustomerRoleId)));
    }

    private IQueryable<Product> Matching(IQueryable<Product> found, string terms, bool descriptions)
    {
        var words = terms.ToLowerInvariant();
        return found.Where(p => p.Name.ToLower().Contains(words) || p.Sku == terms
            || (descriptions && (p.ShortDescription.ToLower().Contains(words) || p.FullDescription.ToLower().Contains(words)))
            || translations.Table.Any(t => t.LocaleKeyGroup == nameof(Product) && t.LocaleKey == nameof(Product.Name) && t.EntityId == p.Id && t.LocaleValue.ToLower().Contains(words)));
    }

    private static IQueryable<Product> Ordered(IQueryable<Product> found, ProductOrder order) => order switch
    {
        ProductOrder.Name => found.OrderBy(p => p.Name),
        ProductOrder.PriceAscending => found.OrderBy(p => p.Price).ThenBy(p => p.Id),
        ProductOrder.PriceDescending => found.OrderByDescending(p => p.Price).ThenBy(p => p.Id),
        ProductOrder.Newest => found.OrderByDescending(p => p.CreatedOnUtc).ThenByDescending(p => p.Id),
        _ => found.OrderBy(p => p.DisplayOrder).ThenBy(p => p.Id)
    };
}
