using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <summary>A member of staff in the report: what was counted, and what can fairly be said of it against the others.</summary>
public sealed record StaffLine(int AgentId, StaffWork Work)
{
    /// <summary>Shares of promises kept in time and of contacts settled at once, minutes of a contact; drawn towards the team's.</summary>
    public Estimate Promises { get; init; }
    public Estimate Settled { get; init; }
    public Estimate Minutes { get; init; }
    public Estimate Tasks { get; init; }

    /// <summary>Null where nobody counts cases.</summary>
    public ServiceWork? Service { get; init; }
    public Estimate ServiceLevels { get; init; }
    public Estimate Reopened { get; init; }

    /// <summary>Hours of the business calendar.</summary>
    public Estimate FirstAnswer { get; init; }
    public Estimate Solution { get; init; }
    public Estimate Satisfaction { get; init; }
    public Estimate Assurance { get; init; }
    public Estimate Empathy { get; init; }
    public Estimate Recovery { get; init; }
}
