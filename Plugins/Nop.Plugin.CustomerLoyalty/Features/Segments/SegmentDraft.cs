namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>A segment as it shall be.</summary>
/// <param name="Id">0 for a new one.</param>
/// <param name="Revision">Of the segment as it was opened.</param>
public sealed record SegmentDraft(int Id, int Revision, string Name, string? Description, int StoreId, string RuleJson, bool IsEnabled, int SyncRoleId);
