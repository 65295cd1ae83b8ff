using Nop.Core;
using Nop.Core.Domain.Logging;

namespace Nop.Services.Logging;

public interface ICustomerActivityService
{
    Task<ActivityLog> InsertActivityAsync(string systemKeyword, string comment, BaseEntity entity = null);

    Task<IList<ActivityLogType>> GetAllActivityTypesAsync();
}
