using Nop.Core.Domain.Catalog;

namespace Nop.Services.Catalog;

public interface IProductService
{
    Task<Product> GetProductByIdAsync(int productId);

    Task<IList<Product>> GetProductsByIdsAsync(int[] productIds);

    bool ProductIsAvailable(Product product, DateTime? dateTime = null);
}
