namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <summary>What a member of staff did in a period, as counted.</summary>
public sealed record StaffWork(int AgentId)
{
    public long Contacts { get; set; }
    public long FromCustomers { get; set; }
    public long Settled { get; set; }

    /// <summary>Contacts whose length was written down, with the sum of minutes and of their squares.</summary>
    public long Timed { get; set; }
    public double Minutes { get; set; }
    public double SquaredMinutes { get; set; }

    /// <summary>Promises that were due in the period and are not withdrawn.</summary>
    public long Promises { get; set; }
    public long Kept { get; set; }
    public long KeptLate { get; set; }

    /// <summary>Not kept, or open beyond their time.</summary>
    public long Broken { get; set; }
    public long TasksDone { get; set; }
    public long TasksInTime { get; set; }

    /// <summary>Open and overdue now, whatever the period.</summary>
    public long TasksOverdue { get; set; }
}
