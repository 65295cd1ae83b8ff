using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>When a customer is thought of.</summary>
/// <param name="Festival">0 but for lunar ones.</param>
/// <param name="Month">Of festivals and own dates; of service checks the months after the last order.</param>
public sealed record CareOccasion(OccasionKind Kind, LunarFestival Festival, int Month, int Day)
{
    public const int MostMonths = 36;

    /// <summary>What it is, whoever planned it: nobody gets the same twice because an occasion was taken out of a plan and put in again, or because he rose into another tier.</summary>
    public string Code => Kind switch
    {
        OccasionKind.Festival or OccasionKind.CustomDate => string.Create(CultureInfo.InvariantCulture, $"day{Month:00}{Day:00}"),
        OccasionKind.LunarFestival => string.Create(CultureInfo.InvariantCulture, $"lunar{(int)Festival}"),
        OccasionKind.ServiceCheck => string.Create(CultureInfo.InvariantCulture, $"check{Month}"),
        OccasionKind.Birthday => "birthday",
        _ => "first"
    };

    /// <summary>The code, or one like it when an occasion that was moved away from this day has it.</summary>
    public string CodeBeside(IReadOnlySet<string> taken)
    {
        var (code, number) = (Code, 1);
        while (taken.Contains(code))
            code = string.Create(CultureInfo.InvariantCulture, $"{Code}-{++number}");
        return code;
    }

    /// <summary>Whether it is on the same day for everybody.</summary>
    public bool IsShared => Kind is OccasionKind.Festival or OccasionKind.LunarFestival or OccasionKind.CustomDate;

    public bool IsValid => Kind switch
    {
        OccasionKind.Birthday or OccasionKind.FirstOrder => true,
        OccasionKind.Festival or OccasionKind.CustomDate => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(2000, Month),
        OccasionKind.LunarFestival => Enum.IsDefined(Festival),
        OccasionKind.ServiceCheck => Month is >= 1 and <= MostMonths,
        _ => false
    };

    /// <summary>Its day in that year for the customer; null when it has none.</summary>
    public DateOnly? In(int year, CareSubject subject) => Kind switch
    {
        OccasionKind.Birthday => subject.Birthday == 0 ? null : InYear(year, subject.Birthday / 100, subject.Birthday % 100),
        OccasionKind.FirstOrder => subject.FirstOrder is { } first && first.Year < year ? InYear(year, first.Month, first.Day) : null,
        OccasionKind.LunarFestival => year is >= LunarCalendar.FirstYear and <= LunarCalendar.LastYear ? LunarCalendar.DayOf(Festival, year) : null,
        OccasionKind.ServiceCheck => subject.LastOrder is { } last && last.AddMonths(Month) is var day && day.Year == year ? day : null,
        _ => InYear(year, Month, Day)
    };

    /// <summary>A 29 February is on the 28th in years that have none; a day that no calendar has is none.</summary>
    private static DateOnly? InYear(int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month))
            return null;
        return new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }
}
