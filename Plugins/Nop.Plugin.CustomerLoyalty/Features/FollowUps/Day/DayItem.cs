namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;

/// <summary>Something that is to be done today, or should have been before.</summary>
/// <param name="CustomerId">0 for nobody known.</param>
/// <param name="Address">Of the page where it is done, from the root of the shop: 'Admin/…'.</param>
/// <param name="Kind">In a word, as the reader has it.</param>
public sealed record DayItem(int Id, int CustomerId, string Title, string? Detail, DateTime DueOnUtc, int OwnerId, string Address, string? Kind = null, int Version = 0);
