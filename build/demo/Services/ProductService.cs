using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;

namespace Demo.Services;

public sealed class ProductService(IRepository<Product> products, TimeProvider clock) : IProductService
{
    public Task<Product> GetProductByIdAsync(int productId) => products.GetByIdAsync(productId);

    public Task<IList<Product>> GetProductsByIdsAsync(int[] productIds) => products.GetByIdsAsync(productIds, includeDeleted: false);

    public bool ProductIsAvailable(Product product, DateTime? dateTime = null)
    {
        ArgumentNullException.ThrowIfNull(product);
        var at = dateTime ?? clock.GetUtcNow().UtcDateTime;
        return !(product.AvailableStartDateTimeUtc > at) && !(product.AvailableEndDateTimeUtc < at);
    }
}
