namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <param name="PersonId">Who learns.</param>
/// <param name="SinceUtc">When he began.</param>
/// <param name="Answer">What he wrote down; empty where nothing is asked.</param>
/// <param name="Samples">The sample customers that there are.</param>
public sealed record ExerciseAttempt(int PersonId, DateTime SinceUtc, string Answer, IReadOnlyCollection<int> Samples);
