namespace Nop.Plugin.CustomerLoyalty.Engine.Schedule;

/// <summary>When work that should be done once a night is due.</summary>
public static class NightlySchedule
{
    private const int FirstHour = 1;
    private const int LastHour = 5;

    /// <param name="localNow">The shop's own time.</param>
    /// <param name="completedOnUtc">When it was last finished; null while it is under way or was never done.</param>
    /// <param name="nowUtc">The same moment as <paramref name="localNow"/>.</param>
    public static bool IsDue(DateTime localNow, DateTime? completedOnUtc, DateTime nowUtc)
    {
        if (completedOnUtc is not { } completed || completed > nowUtc)
            return true;
        var since = nowUtc - completed;
        var atNight = localNow.Hour is >= FirstHour and < LastHour;
        return (atNight && since > TimeSpan.FromHours(12)) || since > TimeSpan.FromHours(36);
    }
}
