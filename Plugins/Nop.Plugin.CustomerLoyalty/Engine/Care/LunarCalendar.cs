using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>Days of Chinese festivals by the sun's calendar, from the framework's tables (1902 to 2100).</summary>
public static class LunarCalendar
{
    public const int FirstYear = 1902;
    public const int LastYear = 2100;

    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>Each of them falls into a year once. A leap month repeats the one before it and has no festivals of its own.</summary>
    public static DateOnly DayOf(LunarFestival festival, int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return festival switch
        {
            LunarFestival.SpringFestival => Of(year, 1, 1),
            LunarFestival.Lantern => Of(year, 1, 15),
            LunarFestival.DragonBoat => Of(year, 5, 5),
            LunarFestival.Qixi => Of(year, 7, 7),
            LunarFestival.MidAutumn => Of(year, 8, 15),
            LunarFestival.DoubleNinth => Of(year, 9, 9),
            LunarFestival.NewYearsEve => Of(year, 1, 1).AddDays(-1),
            _ => throw new ArgumentOutOfRangeException(nameof(festival))
        };
    }

    /// <summary>The framework counts months through the year: after a leap month each has a number more than its name.</summary>
    private static DateOnly Of(int year, int month, int day)
    {
        var leap = Chinese.GetLeapMonth(year);
        return DateOnly.FromDateTime(Chinese.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
