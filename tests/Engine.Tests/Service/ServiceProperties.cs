using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

/// <summary>The clocks against a reference that counts minute by minute, over every calendar and every life of a case.</summary>
[Category("H2")]
[FsCheck.NUnit.Properties(Arbitrary = [typeof(ServiceLives)])]
public class ServiceProperties
{
    private const int Looked = 12_000;

    [FsCheck.NUnit.Property(MaxTest = 80)]
    public bool TheClocks_AreThoseOfTheMinuteByMinuteReference(ServiceLife life)
    {
        var reading = ServiceClock.Read(life.Events, life.Calendar, life.Now);
        var (first, next, solution, late) = life.Slow.Read(life.Events, life.Now);
        return Same(reading.FirstAnswer, first) && Same(reading.NextAnswer, next) && Same(reading.Solution, solution) && reading.LateAnswers == late;
    }

    [FsCheck.NUnit.Property(MaxTest = 80)]
    public bool WhatIsDue_IsWhenTheReferenceHasWorkedAsMuchAsPromised(ServiceLife life)
    {
        var reading = ServiceClock.Read(life.Events, life.Calendar, life.Now);
        var slow = life.Slow;
        return new[] { reading.FirstAnswer, reading.NextAnswer, reading.Solution }.Where(clock => clock is { State: ClockState.Running, DueOnUtc: { } due } && due > life.Now)
            .All(clock => slow.After(life.Now, (int)(clock.Target - clock.Worked).TotalMinutes, Looked) is not { } expected || clock.Target == clock.Worked || expected == clock.DueOnUtc);
    }

    [FsCheck.NUnit.Property(MaxTest = 120)]
    public bool OtherHoursFromAnEventOn_CountFromThereOn_AndNothingBefore(ServiceLife life, ServiceLife other, byte number)
    {
        var at = number % life.Events.Count;
        var events = life.Events.Select((happened, place) => place == at ? happened with { Calendar = other.Calendar } : happened).ToList();
        var reading = ServiceClock.Read(events, life.Calendar, life.Now);
        var (first, next, solution, late) = life.Slow.Read(life.Events, life.Now, (at, other.Slow));
        return Same(reading.FirstAnswer, first) && Same(reading.NextAnswer, next) && Same(reading.Solution, solution) && reading.LateAnswers == late;
    }

    [FsCheck.NUnit.Property(MaxTest = 80)]
    public bool WorkedTime_IsThatOfTheReference(ServiceLife life) =>
        life.Calendar.Worked(life.Events[0].AtUtc, life.Now).TotalMinutes == life.Slow.Worked(life.Events[0].AtUtc, life.Now);

    [FsCheck.NUnit.Property(MaxTest = 80)]
    public bool TheMomentAfterSoMuchWork_IsThatOfTheReference(ServiceLife life, ushort minutes)
    {
        var expected = life.Slow.After(life.Now, minutes % 3000, Looked);
        var found = life.Calendar.After(life.Now, TimeSpan.FromMinutes(minutes % 3000));
        return expected is null ? found is null || found > life.Now.AddMinutes(Looked - 1) : found == expected;
    }

    [FsCheck.NUnit.Property(MaxTest = 80)]
    public bool OpeningsOfADay_AreInOrder_AndEveryMinuteInThemIsWorkingTime(ServiceLife life)
    {
        var openings = life.Calendar.On(DateOnly.FromDateTime(life.Now));
        return openings.Zip(openings.Skip(1)).All(pair => pair.First.UntilUtc <= pair.Second.FromUtc)
            && openings.All(opening => opening.UntilUtc > opening.FromUtc && life.Slow.IsWorking(opening.FromUtc) && life.Slow.IsWorking(opening.UntilUtc.AddMinutes(-1)));
    }

    [FsCheck.NUnit.Property(MaxTest = 80)]
    public bool ReadLater_NothingThatWasCountedIsLost(ServiceLife life, ushort minutes)
    {
        var (now, later) = (ServiceClock.Read(life.Events, life.Calendar, life.Now), ServiceClock.Read(life.Events, life.Calendar, life.Now.AddMinutes(minutes)));
        return later.Solution.Worked >= now.Solution.Worked && later.FirstAnswer.Worked >= now.FirstAnswer.Worked && later.Next.DueOnUtc == now.Next.DueOnUtc && (!now.Solution.IsLate || later.Solution.IsLate);
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public bool Shifts_AreReadAsTheyAreWritten(ServiceLife life)
    {
        var text = ShiftText.Write(life.Shifts);
        return ShiftText.Parse(text, out _) is { } read && read.OrderBy(shift => shift.ToString(), StringComparer.Ordinal).SequenceEqual(life.Shifts.OrderBy(shift => shift.ToString(), StringComparer.Ordinal));
    }

    private static bool Same(ClockReading reading, SlowService.Ticker slow) =>
        (int)reading.Worked.TotalMinutes == slow.Minutes
        && reading.IsLate == slow.IsLateNow
        && reading.State is ClockState.Running == (slow.Runs && !slow.IsPaused)
        && reading.State is ClockState.Paused == (slow.Runs && slow.IsPaused);
}
