using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>A member of staff who is told what happens in a case that is not his.</summary>
public class LoyaltyCaseWatcher : BaseEntity
{
    public int CaseId { get; set; }
    public int AgentId { get; set; }
}
