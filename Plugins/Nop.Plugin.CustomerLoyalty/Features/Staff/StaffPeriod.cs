namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <param name="ToUtc">Exclusive.</param>
public readonly record struct StaffPeriod(DateTime FromUtc, DateTime ToUtc)
{
    /// <summary>Customers whose concerns are not counted.</summary>
    public int[] Without { get; init; } = [];
}
