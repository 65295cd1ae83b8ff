namespace Nop.Plugin.CustomerLoyalty.Features.Training;

/// <summary>What became of the question whether an exercise is done.</summary>
public enum ExerciseOutcome
{
    /// <summary>There is no such exercise for this person.</summary>
    Unknown = 0,
    NotStarted = 1,

    /// <summary>It is done with a sample customer, and there is none.</summary>
    NeedsSample = 2,
    NotYet = 3,
    Done = 4
}
