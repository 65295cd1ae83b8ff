using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>What a plan would cost, as far as customers were counted.</summary>
public class LoyaltyCareForecast : BaseEntity
{
    public int PlanId { get; set; }

    /// <summary>Of the plan that it was begun with.</summary>
    public int Revision { get; set; }

    /// <summary>The last customer that is counted.</summary>
    public int Position { get; set; }
    public int LastCustomerId { get; set; }

    /// <summary>Of the control group: they are not among those counted.</summary>
    public int Left { get; set; }
    public long OrderLines { get; set; }

    /// <summary>Those of last year's lines without the cost of the goods.</summary>
    public long LinesWithoutCost { get; set; }
    public DateTime FromDay { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime? CompletedOnUtc { get; set; }

    /// <summary>Counts by occasion and day, as JSON.</summary>
    public byte[] Counts { get; set; } = [];
}
