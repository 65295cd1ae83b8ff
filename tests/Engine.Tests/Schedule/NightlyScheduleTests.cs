using Nop.Plugin.CustomerLoyalty.Engine.Schedule;

namespace Engine.Tests.Schedule;

[Category("A6")]
public class NightlyScheduleTests
{
    private static readonly DateTime Noon = new(2026, 5, 5, 12, 0, 0, DateTimeKind.Utc);

    [TestCase(0, 23.0, ExpectedResult = false, TestName = "IsDue_MidnightInTheShop_Waits")]
    [TestCase(1, 23.0, ExpectedResult = true, TestName = "IsDue_OneInTheMorning_Starts")]
    [TestCase(4, 23.0, ExpectedResult = true, TestName = "IsDue_StillNight_Starts")]
    [TestCase(5, 23.0, ExpectedResult = false, TestName = "IsDue_Morning_Waits")]
    [TestCase(3, 2.0, ExpectedResult = false, TestName = "IsDue_DoneThisNight_IsNotDoneAgain")]
    [TestCase(12, 37.0, ExpectedResult = true, TestName = "IsDue_NightsMissed_StartsByDay")]
    public bool IsDue(int localHour, double hoursSinceDone) =>
        NightlySchedule.IsDue(Noon.Date.AddHours(localHour), Noon.AddHours(-hoursSinceDone), Noon);

    [Test]
    public void IsDue_UnderWay_GoesOn() => Assert.That(NightlySchedule.IsDue(Noon, null, Noon), Is.True);

    [Test]
    public void IsDue_ClockSetBackBeforeTheLastTime_Starts() =>
        Assert.That(NightlySchedule.IsDue(Noon, Noon.AddDays(2), Noon), Is.True);
}
