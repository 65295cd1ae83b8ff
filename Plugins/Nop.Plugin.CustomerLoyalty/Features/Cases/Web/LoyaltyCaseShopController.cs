using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>A shopper's cases: his own after logging in, a guest's one by his signed link. Those of others are not found.</summary>
public class LoyaltyCaseShopController(ShopCaseFactory models, ShopCaseDesk desk, CaseVisits visits, CaseThread thread, CaseFiles files, FileChecks checks, CaseShopGuard guard) : LoyaltyPublicController
{
    private const string Folder = "Cases/Shop/";

    /// <summary>More than all files that a case may have together, also where the server's own limit is lower.</summary>
    private const long LargestRequest = 64 * 1024 * 1024;

    [HttpGet]
    public async Task<IActionResult> Index(int number = 1) => await visits.CustomerAsync() is > 0 and var customerId ? Page(Folder + "Index", await models.ListAsync(customerId, number)) : Challenge();

    [HttpGet]
    public async Task<IActionResult> New(int orderId = 0)
    {
        if (!await guard.IsOpenAsync())
            return NotFound();
        var customerId = await visits.CustomerAsync();
        return await FormAsync(new NewCaseModel { OrderId = customerId > 0 && await models.IsOwnOrderAsync(orderId, customerId) ? orderId : 0 }, customerId);
    }

    [HttpPost]
    [RequestSizeLimit(LargestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
    [ValidateCaptcha]
    public async Task<IActionResult> New(NewCaseModel model, [FromForm] List<IFormFile> files, bool captchaValid = false)
    {
        if (!await guard.IsOpenAsync())
            return NotFound();
        var customerId = await visits.CustomerAsync();
        var isCalm = guard.IsCalm(HttpContext);
        if (!await models.IsOwnOrderAsync(model.OrderId, customerId))
            model.OrderId = 0;
        await guard.CheckAsync(model, customerId, ModelState);
        await guard.CheckCaptchaAsync(captchaValid, customerId, ModelState);
        var sent = await checks.CheckAsync(files, ModelState);
        if (!isCalm || (customerId == 0 && ModelState.IsValid && sent is not null && !guard.IsCalmGuest(HttpContext)))
            await TooOftenAsync(nameof(model.Text));
        if (ModelState.IsValid && sent is not null && await desk.OpenAsync(model, customerId, sent) is { } record)
            return customerId > 0 ? RedirectToRoute("CustomerLoyalty.Case", new { id = record.Case.Id }) : Page(Folder + "Sent", await models.CaseAsync(record));
        model.IsFailed = ModelState.IsValid;
        return await FormAsync(model, customerId);
    }

    [HttpGet]
    public async Task<IActionResult> Case(int id) => await visits.CustomerAsync() == 0 ? Challenge() : await visits.MineAsync(id) is { } record ? Page(Folder + "Case", await models.CaseAsync(record)) : NotFound();

    [HttpGet]
    public async Task<IActionResult> Guest(string? token) => guard.IsCalm(HttpContext) ? await visits.OfGuestAsync(token) is { } record ? Sealed(Folder + "Case", await models.CaseAsync(record)) : NotFound() : StatusCode(429);

    [HttpPost]
    [RequestSizeLimit(LargestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
    public async Task<IActionResult> Write(ShopCaseModel model, [FromForm] List<IFormFile> files)
    {
        if (await FindAsync(model) is not { } record)
            return NotFound();
        await guard.CheckTextAsync(model.Text, nameof(model.Text), ModelState);
        if (!guard.IsCalm(HttpContext))
            await TooOftenAsync(nameof(model.Text));
        var sent = await checks.CheckAsync(files, ModelState);
        if (ModelState.IsValid && sent is not null && await desk.WriteAsync(record.Case.Id, model.Post, model.Text!.Trim(), sent) is { })
            return Back(model);
        model.IsFailed = ModelState.IsValid;
        return Sealed(Folder + "Case", await models.CaseAsync(record, model));
    }

    [HttpPost]
    public async Task<IActionResult> Close(ShopCaseModel model)
    {
        if (await FindAsync(model) is not { } record)
            return NotFound();
        await thread.CustomerClosesAsync(record.Case.Id, model.Post);
        return Back(model);
    }

    [HttpPost]
    public async Task<IActionResult> Reopen(ShopCaseModel model)
    {
        if (await FindAsync(model) is not { } record)
            return NotFound();
        await thread.CustomerReopensAsync(record.Case.Id, model.Post);
        return Back(model);
    }

    [HttpGet]
    public async Task<IActionResult> Attachment(int id, int fileId, string? token)
    {
        if (await visits.SeenOnAsync(id, token) is null || await files.ReadAsync(id, fileId, false) is not { } read)
            return NotFound();
        return SafeDownload.Of(Response, read.File, read.Content);
    }

    [HttpGet]
    public async Task<IActionResult> Rate(string? token, int score = 0) => await visits.ToRateAsync(token) is { } record
        ? Sealed(Folder + "Rate", new RateCaseModel { Token = token!, Id = record.Case.Id, Subject = record.Case.Subject, Score = score is >= 1 and <= 5 ? score : 0, IsDone = record.Case.State != CaseState.Closed }) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Rate(RateCaseModel model)
    {
        if (await visits.ToRateAsync(model.Token) is not { } record)
            return NotFound();
        (model.Id, model.Subject) = (record.Case.Id, record.Case.Subject);
        if (model.Score is >= 1 and <= 5)
        {
            await thread.RateAsync(record.Case.Id, model.Score);
            model.IsDone = true;
        }

        return Sealed(Folder + "Rate", model);
    }

    private async Task<IActionResult> FormAsync(NewCaseModel model, int customerId)
    {
        model.AsksForCaptcha = guard.AsksForCaptcha(customerId);
        return Page(Folder + "New", await models.CompleteAsync(model, customerId));
    }

    /// <summary>The page comes again with what he typed.</summary>
    private async Task TooOftenAsync(string field)
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError(field, await guard.TooOftenAsync());
    }

    private Task<CaseRecord?> FindAsync(ShopCaseModel model) => string.IsNullOrEmpty(model.Token) ? visits.MineAsync(model.Id) : visits.OfGuestAsync(model.Token);

    private RedirectToRouteResult Back(ShopCaseModel model) =>
        string.IsNullOrEmpty(model.Token) ? RedirectToRoute("CustomerLoyalty.Case", new { id = model.Id }) : RedirectToRoute("CustomerLoyalty.GuestCase", new { token = model.Token });

    /// <summary>The address of such a page is its key: it must not be told to anybody, nor kept.</summary>
    private ViewResult Sealed(string view, object model)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return Page(view, model);
    }
}
