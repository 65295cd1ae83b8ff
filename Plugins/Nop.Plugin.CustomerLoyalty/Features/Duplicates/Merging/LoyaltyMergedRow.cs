using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>A row that a merge gave another owner, or a field that it changed, as it was before. Written before the change.</summary>
public class LoyaltyMergedRow : BaseEntity
{
    public int MergeId { get; set; }
    public string Kind { get; set; } = string.Empty;
    public int RowId { get; set; }
    public string? Before { get; set; }
    public string? After { get; set; }
}
