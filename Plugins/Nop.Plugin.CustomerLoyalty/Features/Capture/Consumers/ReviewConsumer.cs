using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Consumers;

public class ReviewConsumer(ShopJournal journal) :
    IConsumer<EntityInsertedEvent<ProductReview>>,
    IConsumer<ProductReviewApprovedEvent>
{
    public Task HandleEventAsync(EntityInsertedEvent<ProductReview> eventMessage) => journal.ReviewAsync(eventMessage.Entity);

    public Task HandleEventAsync(ProductReviewApprovedEvent eventMessage) => journal.ReviewAsync(eventMessage.ProductReview);
}
