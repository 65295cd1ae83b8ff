using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

public class ReviewHistoryStore(IRepository<ProductReview> reviews, RegisteredCustomerStore registered) : IFactSource
{
    public string Name => "reviews";

    public Task<int> CountAsync() => reviews.Table.CountAsync();

    public async Task<int?> FirstIdSinceAsync(DateTime utc)
    {
        var first = await reviews.Table.Where(review => review.CreatedOnUtc >= utc).OrderBy(review => review.Id).FirstOrDefaultAsync();
        return first?.Id;
    }

    public async Task<FactSlice> ReadAsync(int afterId, int size, DateTime? observedOnUtc)
    {
        var rows = await reviews.Table.Where(review => review.Id > afterId).OrderBy(review => review.Id).Take(size).ToListAsync();
        return rows.Count == 0
            ? new FactSlice([], afterId, 0)
            : new FactSlice(await FactsAsync(rows, observedOnUtc), rows[^1].Id, rows.Count);
    }

    public async Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<ProductReview> rows, DateTime? observedOnUtc)
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
}
