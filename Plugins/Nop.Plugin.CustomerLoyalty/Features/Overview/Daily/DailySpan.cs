namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>A day of the shop's own calendar.</summary>
/// <param name="StoreId">0 for all stores together.</param>
/// <param name="BeforeUtc">Exclusive.</param>
public readonly record struct DailySpan(int StoreId, DateOnly Day, DateTime FromUtc, DateTime BeforeUtc);
