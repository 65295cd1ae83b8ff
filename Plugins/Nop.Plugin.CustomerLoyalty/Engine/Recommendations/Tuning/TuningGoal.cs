namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>What lists are to be good at.</summary>
public enum TuningGoal
{
    /// <summary>The item a user takes next.</summary>
    Next,

    /// <summary>Items of a user, whatever their order.</summary>
    Rest,

    /// <summary>The next item within a session.</summary>
    Session
}
