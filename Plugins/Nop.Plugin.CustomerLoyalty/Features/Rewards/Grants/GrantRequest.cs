namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Points that are to be given, or taken.</summary>
/// <param name="Key">Says for what, at most 100 characters; given twice it is one grant.</param>
/// <param name="Points">Below 0 to take them.</param>
/// <param name="ValidDays">0 for ever.</param>
/// <param name="Note">Reason, or what the customer reads.</param>
public sealed record GrantRequest(string Key, int CustomerId, int StoreId, GrantSource Source, int Points, string? Note = null, int SubjectId = 0, int ValidDays = 0, int ById = 0);
