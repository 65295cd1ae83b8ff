namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>A stretch of time that a core is determined for, in one store or in the whole shop.</summary>
/// <param name="StoreId">0 for the whole shop.</param>
/// <param name="Year">A calendar year, or one of the constants for the last and the last but one 365 days.</param>
public readonly record struct CorePeriod(int StoreId, int Year)
{
    public const int LastYear = 1;
    public const int YearBefore = 0;

    public CorePeriod Before => this with { Year = Year == LastYear ? YearBefore : Year - 1 };

    /// <summary>The rolling year that a day belongs to; null when it is neither in the last nor in the last but one.</summary>
    public static int? RollingOf(int day, DateOnly today) => (today.DayNumber - day) switch
    {
        >= 0 and < 365 => LastYear,
        >= 365 and < 730 => YearBefore,
        _ => null
    };
}
