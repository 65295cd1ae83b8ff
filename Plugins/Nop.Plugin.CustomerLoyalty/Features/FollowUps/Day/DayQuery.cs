namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;

/// <summary>What somebody wants to see of his day.</summary>
/// <param name="OwnerId">Whose; 0 for everybody's.</param>
/// <param name="UntilUtc">The end of the day.</param>
/// <param name="Most">Of each part.</param>
public sealed record DayQuery(int OwnerId, DateTime NowUtc, DateTime UntilUtc, int Most);
