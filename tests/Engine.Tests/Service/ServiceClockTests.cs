using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

[Category("H2")]
public class ServiceClockTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly ServiceTargets Hour = new(TimeSpan.FromHours(1), TimeSpan.Zero, TimeSpan.Zero);

    [Test]
    public void LateBeforeItWasClosed_OpenedAgainAndAnsweredInTheSameMinute_IsStillLate()
    {
        var again = Start.AddDays(2);
        ServiceEvent[] events =
        [
            new(Start, ServiceEventKind.Opened, Hour), new(Start.AddMinutes(90), ServiceEventKind.Closed, Hour),
            new(again, ServiceEventKind.Reopened, Hour), new(again, ServiceEventKind.Asked, Hour)
        ];

        var reading = ServiceClock.Read(events, BusinessCalendar.AroundTheClock, again.AddHours(1));

        Assert.That((reading.FirstAnswer.IsLate, reading.FirstAnswer.Worked), Is.EqualTo((true, TimeSpan.FromMinutes(90))));
    }
}
