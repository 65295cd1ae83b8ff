using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>What was written down in one step of the handling; the newest words of each step count, older ones are in the log.</summary>
public class LoyaltyCaseStepText : BaseEntity
{
    public int CaseId { get; set; }
    public int StepId { get; set; }
    public string Text { get; set; } = string.Empty;
    public int ById { get; set; }
    public DateTime WrittenOnUtc { get; set; }
}
