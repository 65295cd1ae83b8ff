using Nop.Core.Domain.Customers;

namespace Nop.Services.Helpers;

public interface IDateTimeHelper
{
    DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone);

    Task<DateTime> ConvertToUserTimeAsync(DateTime dt);

    Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind);

    Task<TimeZoneInfo> GetCurrentTimeZoneAsync();

    Task<TimeZoneInfo> GetCustomerTimeZoneAsync(Customer customer);

    TimeZoneInfo DefaultStoreTimeZone { get; }
}
