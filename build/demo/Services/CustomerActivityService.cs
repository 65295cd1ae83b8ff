using Nop.Core;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Services.Logging;

namespace Demo.Services;

public sealed class CustomerActivityService(
    IRepository<ActivityLog> log,
    IRepository<ActivityLogType> types,
    IWorkContext workContext,
    IWebHelper web,
    TimeProvider clock) : ICustomerActivityService
{
    public async Task<ActivityLog> InsertActivityAsync(string systemKeyword, string comment, BaseEntity? entity = null)
    {
        var type = await types.Table.FirstOrDefaultAsync(t => t.SystemKeyword == systemKeyword);
        var customer = await workContext.GetCurrentCustomerAsync();
        if (type is not { Enabled: true } || customer == null || customer.IsSystemAccount)
            return null!;

        var entry = new ActivityLog
        {
            ActivityLogTypeId = type.Id,
            EntityId = entity?.Id,
            EntityName = entity?.GetType().Name,
            CustomerId = customer.Id,
            Comment = comment is { Length: > 4000 } ? comment[..4000] : comment ?? "",
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
            IpAddress = web.GetCurrentIpAddress()
        };
        await log.InsertAsync(entry);
        return entry;
    }

    public async Task<IList<ActivityLogType>> GetAllActivityTypesAsync() => await types.Table.OrderBy(t => t.Name).ToListAsync();
}
