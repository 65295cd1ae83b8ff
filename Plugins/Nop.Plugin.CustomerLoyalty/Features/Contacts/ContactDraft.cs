namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>A contact as it shall be.</summary>
/// <param name="Version">As it was opened; 0 for a new one.</param>
/// <param name="PromiseOwnerId">Who keeps it; 0 for who logs the contact.</param>
public sealed record ContactDraft(
    Guid Key,
    int Version,
    int CustomerId,
    ContactChannel Channel,
    ContactDirection Direction,
    ContactOutcome Outcome,
    string Subject,
    string? Note,
    DateTime StartedOnUtc,
    int Minutes = 0,
    string? Address = null,
    int OrderId = 0,
    int CaseId = 0,
    int StoreId = 0,
    string? Promise = null,
    DateTime? PromiseDueOnUtc = null,
    int PromiseOwnerId = 0);
