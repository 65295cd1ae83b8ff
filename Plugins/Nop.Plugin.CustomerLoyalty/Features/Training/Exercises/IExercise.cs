namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>
/// Something that a member of staff does once to learn it. Registered as often as there are exercises; texts are resources named after
/// <see cref="Name"/>: the title, '.Text' and '.NotYet'.
/// </summary>
public interface IExercise
{
    /// <summary>Stored with the person, never changed.</summary>
    string Name { get; }

    TrainingRole Role { get; }

    /// <summary>Of the page on which it is done; who lacks it is not offered the exercise.</summary>
    string Permission { get; }

    /// <summary>Of that page, below the back office.</summary>
    string Page { get; }

    /// <summary>True when only what is done with a sample customer counts.</summary>
    bool NeedsSample { get; }

    /// <summary>Whether the shop's rows say that this person has done it since he began.</summary>
    Task<bool> IsDoneAsync(ExerciseAttempt attempt);
}
