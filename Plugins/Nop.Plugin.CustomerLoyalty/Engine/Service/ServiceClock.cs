namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>
/// Reads the clocks of a case from what happened in it. They count working time only. First answer: from the opening to the first answer.
/// Next answer: from the first unanswered message after that to the next answer. Solution: while the case is open and the customer is not
/// asked. The promise in force is the newest one: a change of priority moves the end, never what was counted. Other hours count from the
/// moment on from which they hold: what was counted, kept or broken by the earlier ones stays so. Closing ends all clocks.
/// </summary>
public static class ServiceClock
{
    /// <param name="events">In the order in which they happened, the opening first; what comes after the moment is not read.</param>
    /// <param name="calendar">The hours that count until an event brings others.</param>
    public static ServiceReading Read(IEnumerable<ServiceEvent> events, BusinessCalendar calendar, DateTime nowUtc)
    {
        var first = new Counter(calendar);
        var next = new Counter(calendar);
        var solution = new Counter(calendar);
        var lateAnswers = 0;
        var isAnswered = false;
        var targets = default(ServiceTargets);
        foreach (var happened in events.Where(happened => happened.AtUtc <= nowUtc))
        {
            var at = happened.AtUtc;
            if (happened.Calendar is { } hours)
            {
                first.Turn(at, hours, targets.FirstAnswer);
                next.Turn(at, hours, targets.NextAnswer);
                solution.Turn(at, hours, targets.Solution);
            }

            targets = happened.Targets;
            switch (happened.Kind)
            {
                case ServiceEventKind.Opened:
                    first.Start(at);
                    solution.Start(at);
                    break;
                case ServiceEventKind.Answered or ServiceEventKind.Asked:
                    first.End(at, targets.FirstAnswer);
                    if (next.End(at, targets.NextAnswer))
                        lateAnswers++;
                    isAnswered = true;
                    if (happened.Kind == ServiceEventKind.Asked)
                        solution.Pause(at);
                    else
                        solution.GoOn(at);
                    break;
                case ServiceEventKind.CustomerWrote:
                    solution.GoOn(at);
                    if (isAnswered)
                        next.Restart(at);
                    break;
                case ServiceEventKind.Closed:
                    first.End(at, targets.FirstAnswer);
                    if (next.End(at, targets.NextAnswer))
                        lateAnswers++;
                    solution.End(at, targets.Solution);
                    break;
                case ServiceEventKind.Reopened:
                    solution.Resume(at);
                    if (isAnswered)
                        next.Restart(at);
                    else
                        first.Resume(at);
                    break;
            }
        }

        return new ServiceReading(first.Read(targets.FirstAnswer, nowUtc), next.Read(targets.NextAnswer, nowUtc), solution.Read(targets.Solution, nowUtc), lateAnswers);
    }

    /// <summary>Working time in one clock, kept as what was counted and since when it counts on.</summary>
    private sealed class Counter(BusinessCalendar calendar)
    {
        private BusinessCalendar _calendar = calendar;
        private ClockState _state = ClockState.Off;
        private TimeSpan _counted;
        private DateTime _since;

        /// <summary>When the promised time was used up, where earlier hours saw to it.</summary>
        private DateTime? _usedUp;

        public void Start(DateTime at) => (_state, _counted, _since, _usedUp) = (ClockState.Running, TimeSpan.Zero, at, null);

        public void Turn(DateTime at, BusinessCalendar hours, TimeSpan target)
        {
            if (_state == ClockState.Running)
            {
                var due = Due(target);
                (_counted, _since, _usedUp) = (_counted + _calendar.Worked(_since, at), at, due <= at ? due : null);
            }

            _calendar = hours;
        }

        /// <summary>From nothing, unless it counts for an earlier message already.</summary>
        public void Restart(DateTime at)
        {
            if (_state != ClockState.Running)
                Start(at);
        }

        public void Pause(DateTime at)
        {
            if (_state != ClockState.Running)
                return;
            _counted += _calendar.Worked(_since, at);
            _state = ClockState.Paused;
        }

        public void GoOn(DateTime at)
        {
            if (_state == ClockState.Paused)
                (_state, _since, _usedUp) = (ClockState.Running, at, null);
        }

        /// <summary>What was ended counts on.</summary>
        public void Resume(DateTime at)
        {
            if (_state is ClockState.Kept or ClockState.Broken)
                (_state, _since, _usedUp) = (ClockState.Running, at, null);
        }

        /// <summary>True when it ended after the promised time; nothing when it did not count.</summary>
        public bool End(DateTime at, TimeSpan target)
        {
            if (_state is not (ClockState.Running or ClockState.Paused))
                return false;
            var isLate = IsLate(target, at);
            if (_state == ClockState.Running)
                _counted += _calendar.Worked(_since, at);
            _state = isLate ? ClockState.Broken : ClockState.Kept;
            return isLate;
        }

        public ClockReading Read(TimeSpan target, DateTime now) => _state == ClockState.Running
            ? new ClockReading(ClockState.Running, _counted + _calendar.Worked(_since, now), target, Due(target), IsLate(target, now))
            : new ClockReading(_state, _counted, target, null, _state == ClockState.Broken || _state == ClockState.Paused && IsLate(target, now));

        private DateTime? Due(TimeSpan target) => target <= TimeSpan.Zero ? null : target > _counted ? _calendar.After(_since, target - _counted) : _usedUp ?? _since;

        /// <summary>What was due at the end of a shift is late that night already, though nobody works.</summary>
        private bool IsLate(TimeSpan target, DateTime at) => target > TimeSpan.Zero && _counted > target || _state == ClockState.Running && at > Due(target);
    }
}
