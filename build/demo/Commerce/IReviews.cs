using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;

namespace Demo.Commerce;

public interface IReviews
{
    /// <summary>Waits for approval when the shop wants that; otherwise it is approved, and announced, at once.</summary>
    Task<ProductReview> WriteAsync(Customer customer, Product product, int storeId, string title, string text, int rating);

    Task ApproveAsync(ProductReview review);

    Task DisapproveAsync(ProductReview review);

    Task DeleteAsync(ProductReview review);

    Task<ProductReview?> GetByIdAsync(int id);

    /// <summary>Newest first; 0 means all products.</summary>
    Task<IList<ProductReview>> ListAsync(int productId = 0, bool? approved = true);
}
