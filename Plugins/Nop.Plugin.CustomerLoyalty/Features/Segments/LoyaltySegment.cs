using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>A rule with a name, and what came of it. Its members are rows of <see cref="Members.LoyaltySegmentMember"/>.</summary>
public class LoyaltySegment : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public string? Description { get; set; }

    /// <summary>0 looks at what customers did in the whole shop.</summary>
    public int StoreId { get; set; }

    /// <summary>As <see cref="Engine.Segments.RuleWriter"/> writes it.</summary>
    public string RuleJson { get; set; } = string.Empty;

    /// <summary>A segment that is switched off keeps its members as they are.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Members are put into this customer role; 0 for none.</summary>
    public int SyncRoleId { get; set; }

    /// <summary>Which of the ready-made segments it began as; null when made by hand.</summary>
    public string? ReadyMadeKey { get; set; }

    /// <summary>Null while the rule can be asked; else a <see cref="Engine.Segments.RuleError"/> as JSON. Members stay as they were.</summary>
    public string? BrokenReason { get; set; }

    public int MemberCount { get; set; }

    /// <summary>Null until the rule, as it is now, was asked of everybody.</summary>
    public DateTime? EvaluatedOnUtc { get; set; }

    /// <summary>One more with each change by hand, so that of two people who edit at once the second is told.</summary>
    public int Revision { get; set; }

    /// <summary>Taken away by the task, together with its members and their roles.</summary>
    public bool IsDeleted { get; set; }

    public DateTime CreatedOnUtc { get; set; }
}
