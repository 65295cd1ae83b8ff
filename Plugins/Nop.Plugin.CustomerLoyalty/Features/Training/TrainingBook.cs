using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Features.Training.Tours;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Training;

/// <summary>Who learns what, and who has finished what. What is done is read from the shop's rows, never ticked off.</summary>
public class TrainingBook(
    TrainingStore store,
    IEnumerable<IExercise> exercises,
    SampleCustomers samples,
    IPermissionService permissions,
    IWorkContext workContext,
    TimeProvider clock) : IPersonalData, IPersonalExport
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Those that the current person may do.</summary>
    public async Task<IReadOnlyList<IExercise>> ExercisesAsync()
    {
        var mine = new List<IExercise>();
        foreach (var exercise in exercises)
            if (await permissions.AuthorizeAsync(exercise.Permission))
                mine.Add(exercise);
        return [.. mine.OrderBy(exercise => exercise.Role)];
    }

    /// <summary>The steps of a tour that the current person may see.</summary>
    public async Task<IReadOnlyList<TourStep>> StepsAsync(TrainingRole role)
    {
        var steps = new List<TourStep>();
        foreach (var step in TourPlan.Of(role))
            if (await permissions.AuthorizeAsync(step.Permission))
                steps.Add(step);
        return steps;
    }

    /// <summary>The current person's rows by item.</summary>
    public async Task<IReadOnlyDictionary<string, LoyaltyTraining>> MineAsync() => (await store.OfAsync(await PersonIdAsync())).ToDictionary(row => row.Item);

    /// <summary>From now on it counts when it is done. One that is finished stays so.</summary>
    public async Task<ExerciseOutcome> StartAsync(string name)
    {
        if (await FindAsync(name) is not { } exercise)
            return ExerciseOutcome.Unknown;
        if (exercise.NeedsSample && (await samples.IdsAsync()).Count == 0)
            return ExerciseOutcome.NeedsSample;
        var row = await store.GetOrAddAsync(await PersonIdAsync(), exercise.Name, Now);
        return row.FinishedOnUtc is null ? ExerciseOutcome.NotYet : ExerciseOutcome.Done;
    }

    public async Task<ExerciseOutcome> CheckAsync(string name, string? answer)
    {
        if (await FindAsync(name) is not { } exercise)
            return ExerciseOutcome.Unknown;
        if (await store.FindAsync(await PersonIdAsync(), exercise.Name) is not { } row)
            return ExerciseOutcome.NotStarted;
        if (row.FinishedOnUtc is not null)
            return ExerciseOutcome.Done;
        row.Attempts++;
        var ids = await samples.IdsAsync();
        var done = (!exercise.NeedsSample || ids.Count > 0) && await exercise.IsDoneAsync(new ExerciseAttempt(row.CustomerId, row.StartedOnUtc, answer?.Trim() ?? string.Empty, ids));
        row.FinishedOnUtc = done ? Now : null;
        await store.UpdateAsync(row);
        return done ? ExerciseOutcome.Done : exercise.NeedsSample && ids.Count == 0 ? ExerciseOutcome.NeedsSample : ExerciseOutcome.NotYet;
    }

    /// <summary>The person has come so far in a tour; the last step finishes it.</summary>
    /// <param name="number">From 1.</param>
    public async Task SeenAsync(TrainingRole role, int number)
    {
        var count = (await StepsAsync(role)).Count;
        if (number < 1 || number > count)
            return;
        var row = await store.GetOrAddAsync(await PersonIdAsync(), TrainingItems.Tour(role), Now);
        row.Step = number;
        if (number == count)
            row.FinishedOnUtc ??= Now;
        await store.UpdateAsync(row);
    }

    /// <summary>Who is with what how far, the latest first.</summary>
    /// <param name="personId">0 for everybody.</param>
    public Task<IPagedList<LoyaltyTraining>> ListAsync(int personId, bool onlyFinished, int pageIndex, int pageSize) => store.ListAsync(personId, onlyFinished, pageIndex, pageSize);

    /// <summary>Everybody who has begun something.</summary>
    public Task<IReadOnlyList<int>> PeopleAsync() => store.PeopleAsync();

    /// <summary>Whether anybody has finished anything.</summary>
    public Task<bool> AnyFinishedAsync() => store.AnyFinishedAsync();

    public Task EraseAsync(int customerId) => store.EraseAsync(customerId);

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("training", (await store.OfAsync(customerId)).Select(row => new { row.Item, row.StartedOnUtc, row.FinishedOnUtc, row.Step, row.Attempts }))];

    private async Task<IExercise?> FindAsync(string name) => (await ExercisesAsync()).FirstOrDefault(exercise => exercise.Name == name);

    private async Task<int> PersonIdAsync() => (await workContext.GetCurrentCustomerAsync()).Id;
}
