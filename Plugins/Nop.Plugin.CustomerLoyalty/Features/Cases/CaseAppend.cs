namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <param name="Record">The case with the event in it.</param>
/// <param name="IsNew">False when the same post was written before.</param>
public sealed record CaseAppend(CaseRecord Record, LoyaltyCaseEvent Event, bool IsNew);
