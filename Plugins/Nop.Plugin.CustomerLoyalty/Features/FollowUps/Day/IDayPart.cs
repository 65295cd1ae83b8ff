namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;

/// <summary>A part of an agent's day: tasks, promises, appointments. Each feature that has some registers itself.</summary>
public interface IDayPart
{
    /// <summary>Ending of the text resource that names it, and of its place on the page.</summary>
    string Name { get; }

    /// <summary>Parts with lower numbers come first.</summary>
    int Order { get; }

    /// <summary>The items due first come first. Null for a reader who may not see them.</summary>
    Task<DayPart?> ReadAsync(DayQuery query);
}
