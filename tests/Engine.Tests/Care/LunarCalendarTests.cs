using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Engine.Tests.Care;

/// <summary>Days as the calendars of the Purple Mountain Observatory and the Hong Kong Observatory print them.</summary>
[Category("I1")]
public class LunarCalendarTests
{
    [TestCase(LunarFestival.SpringFestival, "2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2033-01-31 2034-02-19")]
    [TestCase(LunarFestival.NewYearsEve, "2024-02-09 2025-01-28 2026-02-16")]
    [TestCase(LunarFestival.Lantern, "2024-02-24 2025-02-12 2026-03-03")]
    [TestCase(LunarFestival.DragonBoat, "2023-06-22 2024-06-10 2025-05-31 2026-06-19 2027-06-09")]
    [TestCase(LunarFestival.Qixi, "2023-08-22 2024-08-10 2025-08-29 2026-08-19")]
    [TestCase(LunarFestival.MidAutumn, "2020-10-01 2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15 2033-09-08")]
    [TestCase(LunarFestival.DoubleNinth, "2023-10-23 2024-10-11 2025-10-29 2026-10-18")]
    public void Festivals_FallOnTheirDays_AlsoInYearsWithALeapMonth(LunarFestival festival, string days)
    {
        var expected = days.Split(' ').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd")).ToList();
        Assert.That(expected.Select(day => LunarCalendar.DayOf(festival, day.Year)), Is.EqualTo(expected));
    }

    [Test]
    public void EveryFestival_IsOnceAYear_InItsSeason()
    {
        for (var year = LunarCalendar.FirstYear; year <= LunarCalendar.LastYear; year++)
        {
            var days = Enum.GetValues<LunarFestival>().ToDictionary(festival => festival, festival => LunarCalendar.DayOf(festival, year));
            Assert.That(days.Values.Select(day => day.Year), Has.All.EqualTo(year));
            Assert.That(days[LunarFestival.SpringFestival], Is.InRange(new DateOnly(year, 1, 21), new DateOnly(year, 2, 21)));
            Assert.That(days[LunarFestival.MidAutumn], Is.InRange(new DateOnly(year, 9, 7), new DateOnly(year, 10, 9)));
            Assert.That(days[LunarFestival.DragonBoat], Is.InRange(new DateOnly(year, 5, 27), new DateOnly(year, 6, 26)));
        }
    }
}
