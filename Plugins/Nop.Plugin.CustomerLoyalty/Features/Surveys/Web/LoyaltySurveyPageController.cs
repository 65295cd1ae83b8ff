using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>The questions that a customer reaches by the link in his mail, without logging in.</summary>
public class LoyaltySurveyPageController(SurveyDoor door, AnswerDesk desk, SurveyPageFactory pages, SurveyTexts texts, DataFormLanguage language, RateLimiter limiter, ILogger logger) : LoyaltyPublicController
{
    private const int PerMinute = 30;
    private const int Flood = 120;

    [HttpGet]
    public async Task<IActionResult> Index(string? token)
    {
        if (!Allows(PerMinute))
            return StatusCode(429);
        var opened = await door.OpenAsync(token);
        if (opened.LanguageId > 0)
            await language.SpeakAsync(opened.LanguageId);
        return opened.State == DoorState.Open ? Questions(await pages.PrepareAsync(token!, opened)) : End(opened.State.ToString(), 0);
    }

    /// <summary>The link is the right to answer: whoever has it needs no cookie, which browsers inside of mail programs often do not keep.</summary>
    [HttpPost]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Index(SurveyPostModel model)
    {
        if (!Allows(Flood))
            return StatusCode(429);
        var opened = await door.OpenAsync(model.Token);
        if (opened.State != DoorState.Open)
            return End(opened.State.ToString(), 0);
        var given = model.ToAnswers();
        if (!Allows(PerMinute, 1))
            return await AgainAsync(model, opened, given, "Page.Busy", 429);
        var faults = AnswerCheck.Faults(opened.Form!, given);
        if (faults.Count > 0)
            return Questions(await pages.PrepareAsync(model.Token!, opened, given, faults));
        try
        {
            return await desk.TakeAsync(opened, given) ? End("Thanks", opened.Survey!.Points) : End(nameof(DoorState.Answered), 0);
        }
        catch (DbException failure)
        {
            await logger.ErrorAsync($"Customer Loyalty: survey {opened.Survey!.Id}: {failure.Message}", failure);
            return await AgainAsync(model, opened, given, "Page.NotKept", 503);
        }
    }

    /// <summary>Nothing that was filled in is lost: the same page once more with a word of what happened.</summary>
    private async Task<ViewResult> AgainAsync(SurveyPostModel model, OpenedSurvey opened, GivenAnswers given, string text, int status)
    {
        var page = await pages.PrepareAsync(model.Token!, opened, given);
        page.Problem = await texts.GetAsync(text);
        Response.StatusCode = status;
        return Questions(page);
    }

    private ViewResult Questions(SurveyPageModel model)
    {
        Close();
        return Page("Surveys/Page", model);
    }

    private ViewResult End(string text, int points)
    {
        Close();
        return Page("Surveys/End", new SurveyEndModel(text, points));
    }

    /// <summary>The address of this page is its key: it is told to nobody and found by no search engine.</summary>
    private void Close()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    private bool Allows(int perMinute, int use = 0) => limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress) ^ (UInt128)(0x5355_5256 + use), perMinute);
}
