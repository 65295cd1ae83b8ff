namespace Nop.Core.Domain.Catalog;

public class ProductReviewApprovedEvent
{
    public ProductReview ProductReview { get; }

    public ProductReviewApprovedEvent(ProductReview productReview)
    {
        ProductReview = productReview;
    }
}
