using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Catalog;

public record ProductReviewOverviewModel : BaseNopModel
{
    public bool AllowCustomerReviews { get; set; }

    public bool CanAddNewReview { get; set; }

    public bool CanCurrentCustomerLeaveReview { get; set; }

    public int ProductId { get; set; }

    public int RatingSum { get; set; }

    public int TotalReviews { get; set; }
}
