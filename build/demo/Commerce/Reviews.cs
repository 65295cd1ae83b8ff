using Demo.Domain;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Commerce;

public sealed class Reviews(
    IRepository<ProductReview> reviews,
    IRepository<Product> products,
    DemoStoreSettings settings,
    IEventPublisher events,
    TimeProvider clock) : IReviews
{
    public async Task<ProductReview> WriteAsync(Customer customer, Product product, int storeId, string title, string text, int rating)
    {
        var review = new ProductReview
        {
            ProductId = product.Id,
            CustomerId = customer.Id,
            StoreId = storeId,
            Title = title,
            ReviewText = text,
            Rating = Math.Clamp(rating, 1, 5),
            IsApproved = !settings.ReviewsMustBeApproved,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        };
        await reviews.InsertAsync(review);
        await CountAsync(product.Id);
        if (review.IsApproved)
            await events.PublishAsync(new ProductReviewApprovedEvent(review));
        return review;
    }

    public async Task ApproveAsync(ProductReview review)
    {
        if (review.IsApproved)
            return;

        await SetApprovedAsync(review, true);
        await events.PublishAsync(new ProductReviewApprovedEvent(review));
    }

    public Task DisapproveAsync(ProductReview review) => review.IsApproved ? SetApprovedAsync(review, false) : Task.CompletedTask;

    public async Task DeleteAsync(ProductReview review)
    {
        await reviews.DeleteAsync(review);
        await CountAsync(review.ProductId);
    }

    public async Task<ProductReview?> GetByIdAsync(int id) => await reviews.GetByIdAsync(id);

    public async Task<IList<ProductReview>> ListAsync(int productId = 0, bool? approved = true) =>
        await reviews.Table.Where(r => (productId == 0 || r.ProductId == productId) && (approved == null || r.IsApproved == approved))
            .OrderByDescending(r => r.CreatedOnUtc).ThenByDescending(r => r.Id).ToListAsync();

    private async Task SetApprovedAsync(ProductReview review, bool approved)
    {
        review.IsApproved = approved;
        await reviews.UpdateAsync(review);
        await CountAsync(review.ProductId);
    }

    private async Task CountAsync(int productId)
    {
        if (await products.GetByIdAsync(productId) is not { } product)
            return;

        var all = await reviews.Table.Where(r => r.ProductId == productId).ToListAsync();
        (product.ApprovedRatingSum, product.ApprovedTotalReviews) = (all.Where(r => r.IsApproved).Sum(r => r.Rating), all.Count(r => r.IsApproved));
        (product.NotApprovedRatingSum, product.NotApprovedTotalReviews) = (all.Where(r => !r.IsApproved).Sum(r => r.Rating), all.Count(r => !r.IsApproved));
        await products.UpdateAsync(product);
    }
}
