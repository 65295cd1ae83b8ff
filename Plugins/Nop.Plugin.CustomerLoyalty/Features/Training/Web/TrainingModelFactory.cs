using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Features.Training.Tours;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>The learner's own page.</summary>
public class TrainingModelFactory(TrainingBook book, SampleCustomers samples, IPermissionService permissions, DeskWords words)
{
    public async Task<TrainingModel> PrepareAsync()
    {
        var mine = await book.MineAsync();
        var exercises = (await book.ExercisesAsync()).ToLookup(exercise => exercise.Role);
        var roles = new List<TrainingRoleModel>();
        foreach (var role in Enum.GetValues<TrainingRole>())
            if (await RoleAsync(role, exercises[role], mine) is { } model)
                roles.Add(model);
        return new TrainingModel
        {
            Roles = roles,
            HasSamples = (await samples.IdsAsync()).Count > 0,
            MayAddSamples = await permissions.AuthorizeAsync(LoyaltyPermissions.Configure),
            MaySeeAll = await permissions.AuthorizeAsync(LoyaltyPermissions.TrainingViewAll),
            Done = roles.Sum(role => role.Exercises.Count(exercise => exercise.DoneOn is not null) + (role.TourDone is null ? 0 : 1)),
            All = roles.Sum(role => role.Exercises.Count + (role.TourSteps > 0 ? 1 : 0))
        };
    }

    /// <summary>Null for a role of which the reader may see nothing.</summary>
    private async Task<TrainingRoleModel?> RoleAsync(TrainingRole role, IEnumerable<IExercise> exercises, IReadOnlyDictionary<string, LoyaltyTraining> mine)
    {
        var steps = await book.StepsAsync(role);
        var lines = new List<ExerciseModel>();
        foreach (var exercise in exercises)
            lines.Add(await ExerciseAsync(exercise, mine.GetValueOrDefault(exercise.Name)));
        if (steps.Count == 0 && lines.Count == 0)
            return null;
        var tour = mine.GetValueOrDefault(TrainingItems.Tour(role));
        var next = tour is { FinishedOnUtc: null, Step: > 0 } ? Math.Min(tour.Step, steps.Count) : 1;
        return new TrainingRoleModel(role, steps.Count, next, tour is { FinishedOnUtc: null }, tour?.FinishedOnUtc is { } done ? await words.DayAsync(done) : null,
            steps.Count == 0 ? string.Empty : TourAddress.Of(role, steps, next), lines);
    }

    private async Task<ExerciseModel> ExerciseAsync(IExercise exercise, LoyaltyTraining? row)
    {
        var question = exercise is IQuestion asking ? await asking.AskAsync() : null;
        return new ExerciseModel(exercise.Name, $"~/Admin/{question?.Page ?? exercise.Page}", row is not null, row?.FinishedOnUtc is { } done ? await words.DayAsync(done) : null,
            exercise.NeedsSample, exercise is IQuestion ? question?.Subject ?? string.Empty : null, exercise is not IQuestion || question is not null);
    }
}
