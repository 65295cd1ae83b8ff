using System.Linq.Expressions;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

public class ReviewHistoryStore(IRepository<ProductReview> reviews, RegisteredCustomerStore registered) : HistoryStore<ProductReview>(reviews)
{
    public override string Name => "reviews";

    public override async Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<ProductReview> rows, DateTime? observedOnUtc)
    {
        var known = await registered.AmongAsync(rows.Select(review => review.CustomerId));
        var facts = new List<Fact>();
        foreach (var review in rows)
        {
            var written = new Fact
            {
                Key = FactKeys.ReviewWritten(review.Id),
                Kind = FactKind.ReviewWritten,
                OccurredOnUtc = review.CreatedOnUtc,
                StoreId = review.StoreId,
                CustomerId = review.CustomerId,
                IsGuest = !known.Contains(review.CustomerId),
                ProductId = review.ProductId,
                SubjectId = review.Id,
                Quantity = review.Rating,
                Text = review.Title
            };
            facts.Add(written);

            if (review.IsApproved)
                facts.Add(written with
                {
                    Key = FactKeys.ReviewApproved(review.Id),
                    Kind = FactKind.ReviewApproved,
                    OccurredOnUtc = observedOnUtc > review.CreatedOnUtc ? observedOnUtc.Value : review.CreatedOnUtc,
                    Text = observedOnUtc is null ? FactNotes.TimeUnknown : null
                });
        }

        return facts;
    }

    protected override Expression<Func<ProductReview, bool>> MadeSince(DateTime utc) => review => review.CreatedOnUtc >= utc;
}
