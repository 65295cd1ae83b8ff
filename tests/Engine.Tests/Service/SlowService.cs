using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

/// <summary>The same questions answered the slow way: minute by minute, asking of each whether the clock on the wall shows working time.</summary>
public sealed class SlowService(TimeZoneInfo zone, IReadOnlyList<Shift> shifts, IReadOnlyList<DateOnly> holidays)
{
    private readonly Dictionary<DateTime, bool> _known = [];

    public bool IsWorking(DateTime utc)
    {
        if (_known.TryGetValue(utc, out var known))
            return known;
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        var minute = local.Hour * 60 + local.Minute;
        return _known[utc] = !holidays.Contains(DateOnly.FromDateTime(local)) && shifts.Any(shift => shift.Day == local.DayOfWeek && minute >= shift.StartMinute && minute < shift.EndMinute);
    }

    public int Worked(DateTime from, DateTime until)
    {
        var worked = 0;
        for (var minute = from; minute < until; minute = minute.AddMinutes(1))
            worked += IsWorking(minute) ? 1 : 0;
        return worked;
    }

    /// <summary>Null when it is not reached within the minutes that are looked at.</summary>
    public DateTime? After(DateTime from, int work, int most)
    {
        var minute = from;
        for (var passed = 0; passed <= most; passed++, minute = minute.AddMinutes(1))
        {
            if (work <= 0)
                return minute;
            work -= IsWorking(minute) ? 1 : 0;
        }

        return null;
    }

    /// <summary>Walks from the opening to the moment and lets three counters tick.</summary>
    /// <param name="later">The hours from that event on; null for these all the time.</param>
    public (Ticker First, Ticker Next, Ticker Solution, int Late) Read(IReadOnlyList<ServiceEvent> events, DateTime now, (int Event, SlowService Hours)? later = null)
    {
        var hours = this;
        var (first, next, solution) = (new Ticker(), new Ticker(), new Ticker());
        var late = 0;
        var answered = false;
        var targets = default(ServiceTargets);
        var following = 0;
        for (var minute = events[0].AtUtc; ; minute = minute.AddMinutes(1))
        {
            for (; following < events.Count && events[following].AtUtc == minute; following++)
            {
                var happened = events[following];
                targets = happened.Targets;
                if (later?.Event == following)
                    hours = later.Value.Hours;
                switch (happened.Kind)
                {
                    case ServiceEventKind.Opened:
                        first.Begin();
                        solution.Begin();
                        break;
                    case ServiceEventKind.CustomerWrote:
                        solution.Unpause();
                        if (answered && !next.Runs)
                            next.Begin();
                        break;
                    case ServiceEventKind.Answered:
                    case ServiceEventKind.Asked:
                        first.Stop(targets.FirstAnswer);
                        late += next.Stop(targets.NextAnswer) ? 1 : 0;
                        answered = true;
                        if (happened.Kind == ServiceEventKind.Asked)
                            solution.IsPaused |= solution.Runs;
                        else
                            solution.Unpause();
                        break;
                    case ServiceEventKind.Closed:
                        first.Stop(targets.FirstAnswer);
                        late += next.Stop(targets.NextAnswer) ? 1 : 0;
                        solution.Stop(targets.Solution);
                        break;
                    case ServiceEventKind.Reopened:
                        if (solution.IsOver)
                            solution.Continue();
                        if (answered && !next.Runs)
                            next.Begin();
                        else if (!answered && first.IsOver)
                            first.Continue();
                        break;
                }
            }

            if (minute == now)
                break;
            var works = hours.IsWorking(minute);
            first.Tick(works, targets.FirstAnswer);
            next.Tick(works, targets.NextAnswer);
            solution.Tick(works, targets.Solution);
        }

        first.Look(targets.FirstAnswer);
        next.Look(targets.NextAnswer);
        solution.Look(targets.Solution);
        return (first, next, solution, late);
    }

    public sealed class Ticker
    {
        /// <summary>Minutes that passed since the promised time was used up; it is used up with its last working minute.</summary>
        private bool _passed;

        public int Minutes { get; private set; }
        public bool Runs { get; private set; }
        public bool IsPaused { get; set; }
        public bool IsOver { get; private set; }
        public bool WasLate { get; private set; }
        public bool IsLateNow { get; private set; }

        public void Begin() => (Minutes, Runs, IsPaused, IsOver, _passed) = (0, true, false, false, false);

        public void Continue() => (Runs, IsOver, _passed) = (true, false, false);

        public void Unpause()
        {
            if (IsPaused)
                _passed = false;
            IsPaused = false;
        }

        public bool Stop(TimeSpan target)
        {
            if (!Runs)
                return false;
            WasLate = Late(target);
            (Runs, IsPaused, IsOver) = (false, false, true);
            return WasLate;
        }

        public void Look(TimeSpan target) => IsLateNow = IsOver ? WasLate : Runs && Late(target);

        public void Tick(bool works, TimeSpan target)
        {
            if (!Runs || IsPaused)
                return;
            _passed = target > TimeSpan.Zero && Minutes >= target.TotalMinutes;
            Minutes += works ? 1 : 0;
        }

        private bool Late(TimeSpan target) => target > TimeSpan.Zero && (Minutes > target.TotalMinutes || !IsPaused && _passed && Minutes >= target.TotalMinutes);
    }
}
