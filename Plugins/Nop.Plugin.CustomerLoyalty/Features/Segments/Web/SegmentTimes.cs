using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>Moments as the reader's clock shows them.</summary>
public class SegmentTimes(IDateTimeHelper time)
{
    public async Task<string> LocalAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");

    public Task<DateTime> ConvertAsync(DateTime utc) => time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc);
}
