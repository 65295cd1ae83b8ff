using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Services.Helpers;

namespace Demo.Services;

public sealed class DateTimeHelper(DemoStoreSettings settings, Lazy<IWorkContext> workContext) : IDateTimeHelper
{
    public TimeZoneInfo DefaultStoreTimeZone => Find(settings.DefaultTimeZoneId) ?? TimeZoneInfo.Utc;

    public Task<TimeZoneInfo> GetCustomerTimeZoneAsync(Customer customer) => Task.FromResult(Find(customer?.TimeZoneId) ?? DefaultStoreTimeZone);

    public async Task<TimeZoneInfo> GetCurrentTimeZoneAsync() => await GetCustomerTimeZoneAsync(await workContext.Value.GetCurrentCustomerAsync());

    public Task<DateTime> ConvertToUserTimeAsync(DateTime dt) => ConvertToUserTimeAsync(dt, dt.Kind);

    public async Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind) =>
        TimeZoneInfo.ConvertTime(DateTime.SpecifyKind(dt, sourceDateTimeKind), await GetCurrentTimeZoneAsync());

    public DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone)
    {
        // an hour that daylight saving skips does not exist and stays as it is
        var local = DateTime.SpecifyKind(dt, DateTimeKind.Unspecified);
        return sourceTimeZone.IsInvalidTime(local) ? local : TimeZoneInfo.ConvertTimeToUtc(local, sourceTimeZone);
    }

    private static TimeZoneInfo? Find(string? id) =>
        !string.IsNullOrEmpty(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
