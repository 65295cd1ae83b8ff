using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Service;

/// <summary>What is promised for a priority and a tier, in working minutes; 0 promises nothing.</summary>
public class LoyaltyServiceLevel : BaseEntity
{
    public int PriorityId { get; set; }

    /// <summary>0 for all tiers that have no row of their own.</summary>
    public int TierId { get; set; }
    public int FirstMinutes { get; set; }
    public int NextMinutes { get; set; }
    public int SolutionMinutes { get; set; }
}
