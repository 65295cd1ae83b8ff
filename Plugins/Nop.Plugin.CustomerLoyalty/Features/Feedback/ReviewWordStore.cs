using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>Product reviews as feedback, approved or not.</summary>
public class ReviewWordStore(IRepository<ProductReview> reviews) : IFeedbackSource
{
    /// <summary>Stars, of five.</summary>
    private const int Bad = 2;

    public FeedbackSourceKind Kind => FeedbackSourceKind.Review;

    public async Task<IReadOnlyList<FeedbackText>> ReadAsync(FeedbackSpan span, int most)
    {
        var (storeId, from, before) = span;
        var rows = await reviews.Table.Where(row => row.CreatedOnUtc >= from && row.CreatedOnUtc < before && (storeId == 0 || row.StoreId == storeId))
            .OrderByDescending(row => row.CreatedOnUtc).ThenByDescending(row => row.Id).Take(most).Select(row => new { row.Id, row.CreatedOnUtc, row.Title, row.ReviewText, row.Rating }).ToListAsync();
        return [.. rows.Select(row => new FeedbackText(FeedbackSourceKind.Review, row.Id, row.CreatedOnUtc, $"{row.Title}. {row.ReviewText}", row.Rating <= Bad))];
    }
}
