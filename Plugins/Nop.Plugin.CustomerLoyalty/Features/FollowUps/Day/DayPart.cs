namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;

/// <param name="Total">Also those that are not among the items.</param>
/// <param name="Overdue">How many should have been done before now.</param>
public sealed record DayPart(IReadOnlyList<DayItem> Items, int Total, int Overdue);
