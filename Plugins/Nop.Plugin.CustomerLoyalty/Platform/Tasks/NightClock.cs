using Nop.Plugin.CustomerLoyalty.Engine.Schedule;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Tasks;

/// <summary>When work of the night is due by the shop's own time zone.</summary>
public class NightClock(IDateTimeHelper time, TimeProvider clock)
{
    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <param name="completedOnUtc">When it was last finished; null while it is under way or was never done.</param>
    public bool IsDue(DateTime? completedOnUtc)
    {
        var now = NowUtc;
        return NightlySchedule.IsDue(TimeZoneInfo.ConvertTimeFromUtc(now, time.DefaultStoreTimeZone), completedOnUtc, now);
    }
}
