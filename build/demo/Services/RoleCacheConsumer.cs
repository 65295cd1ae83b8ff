using Nop.Core.Caching;
using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Demo.Services;

/// <summary>What changes of roles shows at once.</summary>
public sealed class RoleCacheConsumer(IStaticCacheManager cache)
    : IConsumer<EntityInsertedEvent<CustomerRole>>, IConsumer<EntityUpdatedEvent<CustomerRole>>, IConsumer<EntityDeletedEvent<CustomerRole>>
{
    public Task HandleEventAsync(EntityInsertedEvent<CustomerRole> eventMessage) => cache.RemoveAsync(CustomerRoles.Key);

    public Task HandleEventAsync(EntityUpdatedEvent<CustomerRole> eventMessage) => cache.RemoveAsync(CustomerRoles.Key);

    public Task HandleEventAsync(EntityDeletedEvent<CustomerRole> eventMessage) => cache.RemoveAsync(CustomerRoles.Key);
}
