namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>What lists are to be good at.</summary>
public enum TuningGoal
{
    /// <summary>The item a user takes next.</summary>
    Next,

    /// <summary>Items of a user, whatever their order.</summary>
    Rest,

    /// <summary>What a user takes new on his next visit or in his next order, a visit ending with a pause of half a day.</summary>
    NextVisit,

    /// <summary>What a user takes new in the last fifth of his time.</summary>
    Future,

    /// <summary>The next item within a session.</summary>
    Session
}
