using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;

namespace Demo.Services;

public sealed class ProductService(IRepository<Product> products, TimeProvider clock) : IProductService
{
    public Task<Product> GetProductByIdAsync(int productId) => products.GetByIdAsync(productId);

    public Task<IList<Product>> GetProductsByIdsAsync(int[] productIds) => products.GetByIdsAsync(productIds, includeDeleted: false);

    /// <summary>The demo store keeps stock in one place.</summary>
    public Task<int> GetTotalStockQuantityAsync(Product product, bool useReservedQuantity = true, int warehouseId = 0) =>
        Task.FromResult(product.StockQuantity);

    public bool ProductIsAvailable(Product product, DateTime? dateTime = null)
    {
        ArgumentNullException.ThrowIfNull(product);
        var at = dateTime ?? clock.GetUtcNow().UtcDateTime;
        return !(product.AvailableStartDateTimeUtc > at) && !(product.AvailableEndDateTimeUtc < at);
    }
}
