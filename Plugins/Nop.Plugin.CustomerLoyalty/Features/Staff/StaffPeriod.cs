namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <param name="ToUtc">Exclusive.</param>
public readonly record struct StaffPeriod(DateTime FromUtc, DateTime ToUtc);
