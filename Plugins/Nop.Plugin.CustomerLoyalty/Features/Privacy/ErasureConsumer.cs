using Nop.Core.Domain.Gdpr;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

public class ErasureConsumer(CustomerErasure erasure) : IConsumer<CustomerPermanentlyDeleted>
{
    public Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage) => erasure.EraseAsync(eventMessage.CustomerId);
}
