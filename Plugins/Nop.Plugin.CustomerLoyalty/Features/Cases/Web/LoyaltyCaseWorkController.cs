using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>What agents do in a case. An answer that cannot be sent comes back with the page, so that nothing typed is lost.</summary>
public class LoyaltyCaseWorkController(CasePageFactory pages, CaseAccess access, CaseThread thread, CaseChanges changes, AgentAnswers answers, AnswerFiller filler, CaseNotices notices) : LoyaltyAdminController
{
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Answer(AnswerModel answer, [FromForm] List<IFormFile> files)
    {
        if (await access.FindAsync(answer.Id) is not { } record)
            return RedirectToAction("List", "LoyaltyCase");
        var outcome = await answers.SendAsync(record, answer, files, await access.AgentAsync(), ModelState);
        if (outcome == CaseOutcome.Done)
            return await BackAsync(answer.Id, answer.Closes ? "Cases.ClosedNow" : answer.IsNote ? "Cases.Noted" : "Cases.AnswerSent");
        var model = new CasePageModel { Answer = answer.Text, Asks = answer.Asks, Closes = answer.Closes, Post = answer.Post, IsConflict = outcome == CaseOutcome.Conflict, IsFailed = outcome is null && ModelState.IsValid };
        if (outcome is CaseOutcome.NotOpen or CaseOutcome.Gone)
            await notices.WarnAsync("Cases.NotOpen");
        if (outcome is CaseOutcome.NotAnswered)
            await notices.WarnAsync("Cases.WroteMeanwhile");
        ModelState.Remove(nameof(CasePageModel.Version));
        return await pages.PrepareAsync(answer.Id, model) is { } page ? Page("Cases/View", page) : RedirectToAction("List", "LoyaltyCase");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Step(int id, int stepId, string? text)
    {
        if (await access.FindAsync(id) is null)
            return RedirectToAction("List", "LoyaltyCase");
        if (!Enum.IsDefined((CaseStep)stepId) || string.IsNullOrWhiteSpace(text))
            return await WarnAsync(id, "Cases.StepMissing");
        await thread.StepAsync(id, (CaseStep)stepId, text.Trim().Shortened(4000) ?? string.Empty, await access.AgentAsync());
        return await BackAsync(id, "Cases.StepWritten");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Change(int id, int ownerId, int queueId, int categoryId, int priorityId)
    {
        if (await access.FindAsync(id) is not { } record)
            return RedirectToAction("List", "LoyaltyCase");
        await changes.ApplyAsync(record, ownerId, queueId, categoryId, priorityId, await access.AgentAsync());
        return await BackAsync(id, "Cases.Changed");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Close(int id, Guid post) => await EndAsync(id, agent => thread.CloseAsync(id, post, agent), "Cases.ClosedNow");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Reopen(int id, Guid post) => await EndAsync(id, agent => thread.ReopenAsync(id, post, agent), "Cases.Reopened");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Merge(int id, int intoId) =>
        await access.FindAsync(intoId) is null ? await WarnAsync(id, "Cases.NotMerged") : await EndAsync(id, agent => thread.MergeAsync(id, intoId, agent), "Cases.Merged");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Link(int id, int otherId) =>
        await access.FindAsync(otherId) is null ? await WarnAsync(id, "Cases.NotLinked") : await EndAsync(id, agent => thread.LinkAsync(id, otherId, agent), "Cases.Linked");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Watch(int id, bool watches, int agentId = 0)
    {
        if (await access.FindAsync(id) is null)
            return RedirectToAction("List", "LoyaltyCase");
        await changes.WatchAsync(id, agentId > 0 ? agentId : await access.AgentAsync(), watches);
        // Whoever watches no longer may have nothing to look for here any more.
        return await access.FindAsync(id) is null ? RedirectToAction("List", "LoyaltyCase") : RedirectToAction("View", "LoyaltyCase", new { id });
    }

    /// <summary>The words of a template, filled for this case.</summary>
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Template(int id, int templateId) => await access.FindAsync(id) is { } record ? Json(new { text = await filler.FillAsync(templateId, record.Case) }) : NotFound();

    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Attachment(int id, int fileId) =>
        await access.FindAsync(id) is not null && await answers.ReadAsync(id, fileId) is { } read ? SafeDownload.Of(Response, read.File, read.Content) : NotFound();

    private async Task<IActionResult> EndAsync(int id, Func<int, Task<CaseOutcome>> work, string done)
    {
        if (await access.FindAsync(id) is null)
            return RedirectToAction("List", "LoyaltyCase");
        var outcome = await work(await access.AgentAsync());
        return outcome == CaseOutcome.Done ? await BackAsync(id, done) : await WarnAsync(id, $"Cases.Outcome.{outcome}");
    }

    private async Task<IActionResult> BackAsync(int id, string done)
    {
        await notices.SayAsync(done);
        return RedirectToAction("View", "LoyaltyCase", new { id });
    }

    private async Task<IActionResult> WarnAsync(int id, string warning)
    {
        await notices.WarnAsync(warning);
        return RedirectToAction("View", "LoyaltyCase", new { id });
    }
}

/// <param name="Version">Of the page on which it was written.</param>
public sealed record AnswerModel(int Id, int Version, Guid Post, string? Text, bool Asks, bool Closes, bool IsNote);
