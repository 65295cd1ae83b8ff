using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>What the events of a case add up to. Read again from the first one each time, so that a row that is behind comes right.</summary>
public static class CaseFold
{
    /// <summary>Writes into the row what its events say. Owner, queue, priority and category stay as they are when no event says otherwise.</summary>
    public static void Apply(LoyaltyCase row, IReadOnlyList<LoyaltyCaseEvent> events, IReadOnlyDictionary<int, BusinessCalendar> calendars)
    {
        Reset(row);
        foreach (var happened in events)
            Add(row, happened);
        Count(row, events, calendars);
    }

    /// <summary>The clocks at a moment: each stretch by the hours of the queue that the case was in; those of a queue that is gone by the hours before, or of now.</summary>
    public static ServiceReading Read(LoyaltyCase row, IReadOnlyList<LoyaltyCaseEvent> events, IReadOnlyDictionary<int, BusinessCalendar> calendars, DateTime nowUtc)
    {
        var moved = events.FirstOrDefault(IsMove);
        var first = calendars.GetValueOrDefault(moved?.Before ?? row.QueueId) ?? calendars.GetValueOrDefault(row.QueueId) ?? BusinessCalendar.AroundTheClock;
        return ServiceClock.Read(Clock(events, calendars), first, nowUtc);
    }

    /// <summary>The queues that the case has been in, the present one among them.</summary>
    public static IEnumerable<int> Queues(LoyaltyCase row, IEnumerable<LoyaltyCaseEvent> events) => events.Where(IsMove).SelectMany(one => new[] { one.Before, one.After }).Append(row.QueueId).Distinct();

    private static bool IsMove(LoyaltyCaseEvent happened) => happened is { Kind: CaseEventKind.Changed, Value: (int)CaseChange.Queue };

    private static IEnumerable<ServiceEvent> Clock(IEnumerable<LoyaltyCaseEvent> events, IReadOnlyDictionary<int, BusinessCalendar> calendars)
    {
        foreach (var happened in events)
            if (ClockKind(happened) is { } kind)
                yield return new ServiceEvent(happened.OccurredOnUtc, kind, ServiceTargets.OfMinutes(happened.FirstMinutes, happened.NextMinutes, happened.SolutionMinutes),
                    IsMove(happened) ? calendars.GetValueOrDefault(happened.After) : null);
    }

    private static void Reset(LoyaltyCase row)
    {
        (row.StateId, row.StepId) = ((int)CaseState.New, (int)CaseStep.Listen);
        (row.FirstAnswerOnUtc, row.FirstAnswerById, row.LastAnswerOnUtc, row.LastCustomerOnUtc, row.Answers) = (null, 0, null, null, 0);
        (row.ClosedOnUtc, row.ClosedById, row.ReopenedOnUtc, row.Reopenings, row.MergedIntoId) = (null, 0, null, 0, 0);
        (row.Rating, row.RatedOnUtc) = (0, null);
    }

    private static void Add(LoyaltyCase row, LoyaltyCaseEvent happened)
    {
        var at = happened.OccurredOnUtc;
        row.Version = happened.Version;
        switch (happened.Kind)
        {
            case CaseEventKind.CustomerWrote:
            case CaseEventKind.MergedIn when happened.After == LoyaltyCaseEvent.Unanswered:
                row.LastCustomerOnUtc = at;
                if (row.IsOpen)
                    row.StateId = (int)(row.Answers > 0 ? CaseState.InWork : CaseState.New);
                break;
            case CaseEventKind.Answered or CaseEventKind.Asked:
                if (row.Answers++ == 0)
                    (row.FirstAnswerOnUtc, row.FirstAnswerById) = (at, happened.ById);
                row.LastAnswerOnUtc = at;
                row.StateId = (int)(happened.Kind == CaseEventKind.Asked ? CaseState.Waiting : CaseState.InWork);
                break;
            case CaseEventKind.Closed:
                (row.StateId, row.ClosedOnUtc, row.ClosedById) = ((int)CaseState.Closed, at, happened.ById);
                break;
            case CaseEventKind.Reopened:
                (row.StateId, row.ClosedOnUtc, row.ClosedById) = ((int)(row.Answers > 0 ? CaseState.InWork : CaseState.New), null, 0);
                row.ReopenedOnUtc = at;
                row.Reopenings++;
                break;
            case CaseEventKind.Changed:
                Change(row, (CaseChange)happened.Value, happened.After);
                break;
            case CaseEventKind.StepTaken:
                row.StepId = Math.Max(row.StepId, happened.Value);
                break;
            case CaseEventKind.MergedAway:
                (row.StateId, row.MergedIntoId, row.ClosedOnUtc, row.ClosedById) = ((int)CaseState.Merged, happened.Value, at, happened.ById);
                break;
            case CaseEventKind.Rated:
                (row.Rating, row.RatedOnUtc) = (happened.Value, at);
                break;
        }
    }

    private static void Change(LoyaltyCase row, CaseChange what, int value)
    {
        switch (what)
        {
            case CaseChange.Owner:
                row.OwnerId = value;
                break;
            case CaseChange.Queue:
                row.QueueId = value;
                break;
            case CaseChange.Priority:
                row.PriorityId = value;
                break;
            case CaseChange.Category:
                row.CategoryId = value;
                break;
        }
    }

    private static void Count(LoyaltyCase row, IReadOnlyList<LoyaltyCaseEvent> events, IReadOnlyDictionary<int, BusinessCalendar> calendars)
    {
        var last = events.Count > 0 ? events[^1].OccurredOnUtc : row.CreatedOnUtc;
        var reading = Read(row, events, calendars, last);
        (row.FirstAnswerMinutes, row.IsFirstAnswerLate) = reading.FirstAnswer.State is ClockState.Kept or ClockState.Broken && row.Answers > 0
            ? ((int)reading.FirstAnswer.Worked.TotalMinutes, reading.FirstAnswer.State == ClockState.Broken) : (0, false);
        (row.SolutionMinutes, row.IsSolutionLate) = row.IsOpen ? (0, false) : ((int)reading.Solution.Worked.TotalMinutes, reading.Solution.State == ClockState.Broken);
        row.LateAnswers = reading.LateAnswers;
        var (kind, due) = row.IsOpen ? reading.Next : (ServiceClockKind.None, null);
        (row.DueKindId, row.DueOnUtc) = due is { } on && on < LoyaltyCase.Never ? ((int)kind, on) : (0, LoyaltyCase.Never);
        (row.EscalateKindId, row.EscalateOnUtc) = row.IsOpen ? Untold(reading, events) : (0, LoyaltyCase.Never);
    }

    /// <summary>
    /// Each clock for itself: that an answer is late keeps nobody from hearing that the solution is, too. Of a solution that is late it is told once, however often
    /// the clock has stood still since, until somebody promises it anew.
    /// </summary>
    private static (int KindId, DateTime OnUtc) Untold(ServiceReading reading, IReadOnlyList<LoyaltyCaseEvent> events)
    {
        var next = (KindId: 0, OnUtc: LoyaltyCase.Never);
        var promised = events.LastOrDefault(one => one.Kind is CaseEventKind.Opened or CaseEventKind.Reopened || one is { Kind: CaseEventKind.Changed, Value: (int)CaseChange.Priority })?.Version ?? 0;
        foreach (var (kind, clock) in reading.All)
            if (clock.DueOnUtc is { } due && due < next.OnUtc && !events.Any(one => one.Kind == CaseEventKind.Escalated && one.Value == (int)kind && (one.OccurredOnUtc >= due || (kind == ServiceClockKind.Solution && one.Version > promised))))
                next = ((int)kind, due);
        return next;
    }

    private static ServiceEventKind? ClockKind(LoyaltyCaseEvent happened) => happened.Kind switch
    {
        CaseEventKind.Opened => ServiceEventKind.Opened,
        CaseEventKind.CustomerWrote => ServiceEventKind.CustomerWrote,
        CaseEventKind.MergedIn when happened.After == LoyaltyCaseEvent.Unanswered => ServiceEventKind.CustomerWrote,
        CaseEventKind.Answered => ServiceEventKind.Answered,
        CaseEventKind.Asked => ServiceEventKind.Asked,
        CaseEventKind.Changed => ServiceEventKind.Changed,
        CaseEventKind.Closed or CaseEventKind.MergedAway => ServiceEventKind.Closed,
        CaseEventKind.Reopened => ServiceEventKind.Reopened,
        _ => null
    };
}
