namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>A stretch of time that a core is determined for, in one store or in the whole shop.</summary>
/// <param name="StoreId">0 for the whole shop.</param>
/// <param name="Year">A calendar year, or one of the constants for the last and the last but one 365 days.</param>
public readonly record struct CorePeriod(int StoreId, int Year)
{
    public const int LastYear = 1;
    public const int YearBefore = 0;

    public CorePeriod Before => this with { Year = Year == LastYear ? YearBefore : Year - 1 };

    /// <summary>Every period that an order of that day belongs to.</summary>
    public static IEnumerable<CorePeriod> Of(int storeId, int day, DateOnly today)
    {
        var age = today.DayNumber - day;
        var year = DateOnly.FromDayNumber(day).Year;
        yield return new CorePeriod(0, year);
        if (storeId > 0)
            yield return new CorePeriod(storeId, year);
        if (age is < 0 or >= 730)
            yield break;

        var rolling = age < 365 ? LastYear : YearBefore;
        yield return new CorePeriod(0, rolling);
        if (storeId > 0)
            yield return new CorePeriod(storeId, rolling);
    }
}
