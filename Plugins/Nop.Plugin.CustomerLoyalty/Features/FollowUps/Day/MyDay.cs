using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;

/// <summary>What is to be done today, from all features that have something.</summary>
public class MyDay(IEnumerable<IDayPart> parts, IDateTimeHelper time, TimeProvider clock)
{
    /// <summary>So many of each part; whoever has more finds them in its list.</summary>
    public const int Most = 50;

    /// <param name="ownerId">0 for everybody's.</param>
    public async Task<IReadOnlyList<(string Name, DayPart Part)>> ReadAsync(int ownerId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var zone = await time.GetCurrentTimeZoneAsync();
        var query = new DayQuery(ownerId, now, LocalTime.ToUtc(LocalTime.DayOf(now, zone).AddDays(1), 0, zone), Most);
        var read = new List<(string, DayPart)>();
        foreach (var part in parts.OrderBy(part => part.Order))
            if (await part.ReadAsync(query) is { } found)
                read.Add((part.Name, found));
        return read;
    }
}
