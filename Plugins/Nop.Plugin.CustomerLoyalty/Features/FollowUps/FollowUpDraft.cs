namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>A task as it shall be.</summary>
/// <param name="Key">Chosen by the form, so that a form sent twice is one task.</param>
/// <param name="OwnerId">0 for anybody.</param>
public sealed record FollowUpDraft(Guid Key, int CustomerId, FollowUpKind Kind, string Title, string Text, int OwnerId, DateTime DueOnUtc, int StoreId = 0, int OrderId = 0);
