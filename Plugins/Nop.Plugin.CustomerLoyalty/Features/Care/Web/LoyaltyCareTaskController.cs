using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>What agents do for customers: choose, ask, do, tell.</summary>
public class LoyaltyCareTaskController(CareTaskFactory lists, CareTaskPageFactory pages, CareTaskGuard guard, CareDesk desk, CareTastes tastes, CareReader reader, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public async Task<IActionResult> List(CareTaskSearchModel searchModel) => Page("Care/Tasks", await lists.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public async Task<IActionResult> Rows(CareTaskSearchModel searchModel) => Json(await lists.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.CareWork)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(CareTaskSearchModel searchModel) => Download(await lists.ExportAsync(searchModel, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.CareWork)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(CareTaskSearchModel searchModel) => Download(await lists.ExportAsync(searchModel, TableFormat.Xlsx));

    [CheckPermission(LoyaltyPermissions.CareWork)]
    public async Task<IActionResult> Edit(int id, string? from = null) =>
        await guard.FindAsync(id) is { } task ? Page("Care/Task", await pages.PrepareAsync(task, from)) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> Choose(int id, int giftId, string? giftName, decimal? amount, string? from = null) => DoAsync(id, from, async task =>
    {
        if (giftId == 0 && string.IsNullOrWhiteSpace(giftName))
            return await reader.Words.TextAsync("Care.Wrong.NoGift");
        if (giftId == 0 && amount is not (>= 0 and <= CareLimits.Money))
            return await reader.Words.TextAsync("Care.Wrong.Cost");
        return await WhyAsync(await desk.ChooseAsync(task, giftId, giftName?.Trim(), amount ?? 0, await reader.MeAsync()));
    }, "Care.Chosen");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> Ask(int id, string? from = null) => DoAsync(id, from, async task => await WhyAsync(await desk.RequestAsync(task, await reader.MeAsync())), "Care.Asked");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> Done(int id, decimal? cost, string? story, string? from = null) => DoAsync(id, from, async task => cost is not (>= 0 and <= CareLimits.Money)
        ? await reader.Words.TextAsync("Care.Wrong.Cost")
        : await WhyAsync(await desk.DoneAsync(task, cost.Value, story?.Trim(), await reader.MeAsync())), "Care.DoneThanks");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> Leave(int id, string? reason, string? from = null) => DoAsync(id, from, async task => await WhyAsync(await desk.LeaveAsync(task, reason?.Trim(), await reader.MeAsync())), "Care.LeftAlone");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> Received(int id, int rating, string? reaction, string? story, string? from = null) => DoAsync(id, from, async task =>
    {
        await desk.ReceivedAsync(task, rating, reaction?.Trim(), story?.Trim());
        return null;
    }, "Care.Saved");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> Assign(int id, int ownerId, string? from = null) => DoAsync(id, from, async task =>
        await tastes.CanOwnAsync(ownerId) && await desk.AssignAsync(task.Id, ownerId) ? null : await reader.Words.TextAsync("Care.Wrong.Agent"), "Care.Saved");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> Taste(int id, bool isDislike, string? text, string? from = null) => DoAsync(id, from, async task =>
        await tastes.AddAsync(task.CustomerId, isDislike, text, await reader.MeAsync()) ? null : await reader.Words.TextAsync("Care.Wrong.Taste"), "Care.Saved");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public Task<IActionResult> RemoveTaste(int id, int tasteId, string? from = null) => DoAsync(id, from, async task =>
    {
        await tastes.RemoveAsync(tasteId, task.CustomerId);
        return null;
    }, "Care.Saved");

    /// <param name="act">Says what is wrong.</param>
    private async Task<IActionResult> DoAsync(int id, string? from, Func<LoyaltyCareTask, Task<string?>> act, string done)
    {
        if (await guard.FindAsync(id) is not { } task)
            return RedirectToAction(nameof(List));
        if (await act(task) is { } wrong)
            notifications.WarningNotification(wrong);
        else
            notifications.SuccessNotification(await reader.Words.TextAsync(done));
        return RedirectToAction(nameof(Edit), new { id, from });
    }

    private async Task<string?> WhyAsync(FundRefusal refusal) => refusal is FundRefusal.None or FundRefusal.Same ? null : await reader.Words.TextAsync($"Care.Because.{refusal}");
}
