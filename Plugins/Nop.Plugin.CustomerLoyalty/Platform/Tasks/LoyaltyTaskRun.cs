using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Platform.Tasks;

/// <summary>How a task of ours last went, whichever node ran it.</summary>
public class LoyaltyTaskRun : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public DateTime StartedOnUtc { get; set; }
    public DateTime? EndedOnUtc { get; set; }
    public DateTime? SucceededOnUtc { get; set; }

    /// <summary>In a row, the last run included; 0 after a success.</summary>
    public int Failures { get; set; }

    /// <summary>What the last run that did something says: rows written, deleted, handed over.</summary>
    public int Rows { get; set; }

    public string? Error { get; set; }
}
