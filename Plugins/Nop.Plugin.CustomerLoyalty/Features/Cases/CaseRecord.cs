using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>A case with everything that happened in it.</summary>
public sealed record CaseRecord(LoyaltyCase Case, IReadOnlyList<LoyaltyCaseEvent> Events, BusinessCalendar Calendar)
{
    /// <summary>The three clocks at a moment.</summary>
    public ServiceReading ReadAt(DateTime nowUtc) => ServiceClock.Read(CaseFold.Clock(Events), Calendar, nowUtc);

    /// <summary>The customer got an answer to what he wrote last.</summary>
    public bool IsAnswered => Events.LastOrDefault(one => one.Kind is CaseEventKind.Opened or CaseEventKind.CustomerWrote or CaseEventKind.Answered or CaseEventKind.Asked || one is { Kind: CaseEventKind.Reopened, IsByCustomer: true } or { Kind: CaseEventKind.MergedIn, After: LoyaltyCaseEvent.Unanswered })
        ?.Kind is CaseEventKind.Answered or CaseEventKind.Asked;
}
