using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>Tours and exercises for whoever works in the back office, and who has finished what for the manager.</summary>
public class LoyaltyTrainingController(
    TrainingBook book,
    TrainingModelFactory models,
    TrainingReportFactory reports,
    DeskWords words,
    INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.TrainingUse)]
    public async Task<IActionResult> Index() => Page("Training/Index", await models.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TrainingUse)]
    public async Task<IActionResult> Start(string name)
    {
        var outcome = await book.StartAsync(name);
        if (outcome == ExerciseOutcome.NeedsSample)
            notifications.WarningNotification(await words.TextAsync("Training.Outcome.NeedsSample"));
        else if (outcome == ExerciseOutcome.NotYet)
            notifications.SuccessNotification(await words.TextAsync("Training.Started"));
        return BackTo(name);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TrainingUse)]
    public async Task<IActionResult> Check(string name, string? answer)
    {
        var outcome = await book.CheckAsync(name, answer);
        if (outcome == ExerciseOutcome.Done)
            notifications.SuccessNotification(await words.FillAsync("Training.Outcome.Done", await words.TextAsync($"Training.Exercise.{name}")));
        else if (outcome == ExerciseOutcome.NotYet)
            notifications.WarningNotification(await words.TextAsync($"Training.Exercise.{name}.NotYet"));
        else
            notifications.WarningNotification(await words.TextAsync($"Training.Outcome.{outcome}"));
        return BackTo(name);
    }

    /// <summary>A page says that a step of a tour was looked at.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TrainingUse)]
    public async Task<IActionResult> Seen(TrainingRole role, int step)
    {
        if (!Enum.IsDefined(role))
            return BadRequest();
        await book.SeenAsync(role, step);
        return NoContent();
    }

    [CheckPermission(LoyaltyPermissions.TrainingViewAll)]
    public async Task<IActionResult> Report(TrainingSearchModel searchModel) => Page("Training/Report", await reports.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TrainingViewAll)]
    public async Task<IActionResult> Rows(TrainingSearchModel searchModel) => Json(await reports.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.TrainingViewAll)]
    public async Task<IActionResult> Csv(TrainingSearchModel searchModel) => Download(await reports.WriteAsync(searchModel, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.TrainingViewAll)]
    public async Task<IActionResult> Xlsx(TrainingSearchModel searchModel) => Download(await reports.WriteAsync(searchModel, TableFormat.Xlsx));

    /// <summary>To the exercise's own line of the page.</summary>
    private RedirectToActionResult BackTo(string name) => RedirectToAction(nameof(Index), null, null, $"exercise-{name}");
}
