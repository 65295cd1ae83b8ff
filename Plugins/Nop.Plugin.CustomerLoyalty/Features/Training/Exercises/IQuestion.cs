namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>An exercise in which something is to be found out and written down.</summary>
public interface IQuestion : IExercise
{
    /// <summary>Null while the shop has nothing to ask about.</summary>
    Task<ExerciseQuestion?> AskAsync();
}

/// <param name="Subject">What is asked about, by its name.</param>
/// <param name="Page">Where it can be read, below the back office.</param>
public sealed record ExerciseQuestion(string Subject, string Page, decimal Answer);
