using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The days of a report in the reader's zone.</summary>
public class BlockPeriods(IDateTimeHelper time, TimeProvider clock)
{
    private const int UsualDays = 30;

    /// <summary>Fills in the usual days where none were chosen, swaps days that make no sense, and says from which moment up to which, not included, they last.</summary>
    public async Task<(DateTime FromUtc, DateTime BeforeUtc)> SettleAsync(BlockReportModel model)
    {
        var zone = await time.GetCurrentTimeZoneAsync();
        var today = TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, zone).Date;
        var (from, to) = (model.From?.Date ?? today.AddDays(1 - UsualDays), model.To?.Date ?? today);
        if (from > to)
            (from, to) = (to, from);
        (model.From, model.To) = (from, to);
        return (ToUtc(from, zone), ToUtc(to.AddDays(1), zone));
    }

    public async Task<string> MomentAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");

    /// <summary>A midnight that the change to summer time leaves out becomes the first moment after it.</summary>
    private static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var moment = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(moment) ? moment.AddHours(1) : moment, zone);
    }
}
