using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>A case with everything that happened in it.</summary>
/// <param name="Calendars">The hours of each queue that it was in and that is still there.</param>
public sealed record CaseRecord(LoyaltyCase Case, IReadOnlyList<LoyaltyCaseEvent> Events, IReadOnlyDictionary<int, BusinessCalendar> Calendars)
{
    /// <summary>The three clocks at a moment.</summary>
    public ServiceReading ReadAt(DateTime nowUtc) => CaseFold.Read(Case, Events, Calendars, nowUtc);

    /// <summary>The customer got an answer to what he wrote last.</summary>
    public bool IsAnswered => Events.LastOrDefault(one => one.Kind is CaseEventKind.Opened or CaseEventKind.CustomerWrote or CaseEventKind.Answered or CaseEventKind.Asked || one is { Kind: CaseEventKind.Reopened, IsByCustomer: true } or { Kind: CaseEventKind.MergedIn, After: LoyaltyCaseEvent.Unanswered })
        ?.Kind is CaseEventKind.Answered or CaseEventKind.Asked;
}
