using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>Who has learnt what, for the manager: list and file. Times in the file are in UTC.</summary>
public class TrainingReportFactory(TrainingBook book, OwnerService staff, IEnumerable<IExercise> exercises, DeskWords words)
{
    private const int PageSize = 1_000;

    private static readonly TableColumn<TrainingLineModel>[] Columns =
    [
        new("Person", line => line.PersonId),
        new("Name", line => line.Person),
        new("Role", line => line.Role),
        new("Item", line => line.Item),
        new("StartedOnUtc", line => line.StartedOnUtc, CellStyle.Moment),
        new("FinishedOnUtc", line => line.FinishedOnUtc, CellStyle.Moment),
        new("Attempts", line => line.Attempts)
    ];

    public async Task<TrainingSearchModel> SearchAsync(TrainingSearchModel search)
    {
        search.AvailablePeople.Add(new SelectListItem(await words.TextAsync("Training.Everybody"), "0"));
        foreach (var (id, name) in (await staff.NamesAsync(await book.PeopleAsync())).OrderBy(person => person.Value, StringComparer.CurrentCulture))
            search.AvailablePeople.Add(new SelectListItem(name, $"{id}"));
        search.SetGridPageSize();
        return search;
    }

    public async Task<TrainingListModel> ListAsync(TrainingSearchModel search)
    {
        var page = await book.ListAsync(search.PersonId, search.OnlyFinished, search.Page - 1, search.PageSize);
        return await new TrainingListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    public async Task<TableFile> WriteAsync(TrainingSearchModel search, TableFormat format) => await TableExport.WriteAsync(format, "training", await words.HeadedAsync(Columns), RowsAsync(search));

    private async IAsyncEnumerable<TrainingLineModel> RowsAsync(TrainingSearchModel search)
    {
        for (var index = 0; ; index++)
        {
            var page = await book.ListAsync(search.PersonId, search.OnlyFinished, index, PageSize);
            await foreach (var line in LinesAsync(page))
                yield return line;
            if (!page.HasNextPage)
                yield break;
        }
    }

    private async IAsyncEnumerable<TrainingLineModel> LinesAsync(IList<LoyaltyTraining> page)
    {
        var names = await staff.NamesAsync(page.Select(row => row.CustomerId));
        var roles = exercises.ToDictionary(exercise => exercise.Name, exercise => exercise.Role);
        foreach (var row in page)
        {
            var tour = TrainingItems.TourOf(row.Item);
            TrainingRole? role = tour ?? (roles.TryGetValue(row.Item, out var known) ? known : null);
            yield return new TrainingLineModel
            {
                Id = row.Id,
                PersonId = row.CustomerId,
                Person = names.GetValueOrDefault(row.CustomerId, $"#{row.CustomerId}"),
                Role = role is { } of ? await words.OfAsync(of) : string.Empty,
                Item = tour is not null ? await words.TextAsync("Training.Tour") : await words.TextAsync($"Training.Exercise.{row.Item}"),
                Started = await words.TimeAsync(row.StartedOnUtc),
                Finished = row.FinishedOnUtc is { } finished ? await words.TimeAsync(finished) : await words.TextAsync("Training.Underway"),
                StartedOnUtc = row.StartedOnUtc,
                FinishedOnUtc = row.FinishedOnUtc,
                Attempts = row.Attempts
            };
        }
    }
}
