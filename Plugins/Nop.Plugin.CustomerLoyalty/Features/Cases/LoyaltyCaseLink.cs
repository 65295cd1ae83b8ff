using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Two cases that have to do with each other; the lower number stands first.</summary>
public class LoyaltyCaseLink : BaseEntity
{
    public int CaseId { get; set; }
    public int OtherId { get; set; }
}
