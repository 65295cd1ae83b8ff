namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Why somebody is no longer on a journey. Numbers are stored and never change.</summary>
public enum JourneyEnd
{
    /// <summary>Is still on it.</summary>
    None = 0,
    Completed = 1,
    GoalReached = 2,

    /// <summary>A condition did not hold.</summary>
    ConditionFailed = 3,
    LeftAudience = 4,

    /// <summary>What it was about is gone.</summary>
    SubjectGone = 5,
    Stopped = 6,

    /// <summary>Was never on it: belongs to those who are left alone.</summary>
    HeldOut = 7
}
