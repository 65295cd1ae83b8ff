using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class SurveyEditFactory(SurveyDesk desk, SurveyTexts texts, OwnerService people, IStoreService stores, ILanguageService languages, IPermissionService permissions, IDateTimeHelper time)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Null when there is no such survey.</summary>
    /// <param name="id">0 for a new one.</param>
    public async Task<SurveyEditModel?> PrepareAsync(int id)
    {
        if (id == 0)
            return await CompleteAsync(new SurveyEditModel { OccasionId = (int)SurveyOccasion.OrderDelivered, DelayDays = 5, ReminderDays = 7, ValidDays = 30, FormJson = SurveyJson.Write(new SurveyForm()) });
        if (await desk.FindAsync(id) is not { } survey)
            return null;
        return await CompleteAsync(new SurveyEditModel
        {
            Id = survey.Id,
            Name = await texts.NameAsync(survey),
            OccasionId = survey.OccasionId,
            StoreId = survey.StoreId,
            AsksOnPage = survey.AsksOnPage,
            DelayDays = survey.DelayDays,
            ReminderDays = survey.ReminderDays,
            ValidDays = survey.ValidDays,
            LowBelow = survey.LowBelow,
            CaseCategory = survey.CaseCategory,
            Points = survey.Points,
            FormJson = (await desk.VersionAsync(survey.VersionId))?.FormJson
        });
    }

    /// <summary>Adds what is not typed.</summary>
    public async Task<SurveyEditModel> CompleteAsync(SurveyEditModel model, IReadOnlyList<FormProblem>? problems = null)
    {
        var survey = model.Id == 0 ? null : await desk.FindAsync(model.Id);
        model.Kind = survey?.Kind ?? SurveyKind.Own;
        model.KindName = await texts.OfAsync(model.Kind);
        model.IsOn = survey?.IsOn == true;
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.SurveysEdit);
        foreach (var occasion in Enum.GetValues<SurveyOccasion>())
            model.AvailableOccasions.Add(new SelectListItem(await texts.OfAsync(occasion), ((int)occasion).ToString()));
        model.AvailableStores.Add(new SelectListItem(await texts.GetAsync("AllStores"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));
        model.Versions = survey is null ? [] : await VersionsAsync(survey);
        model.Editor = await EditorAsync(model, problems ?? []);
        return model;
    }

    private async Task<IReadOnlyList<SurveyVersionModel>> VersionsAsync(LoyaltySurvey survey)
    {
        var versions = await desk.VersionsAsync(survey.Id);
        var names = await people.NamesAsync(versions.Select(version => version.ById));
        var lines = new List<SurveyVersionModel>();
        foreach (var version in versions)
            lines.Add(new SurveyVersionModel(version.Id, version.Number, (await time.ConvertToUserTimeAsync(version.CreatedOnUtc, DateTimeKind.Utc)).ToString("g"), names.GetValueOrDefault(version.ById, string.Empty), version.Id == survey.VersionId));
        return lines;
    }

    private async Task<string> EditorAsync(SurveyEditModel model, IReadOnlyList<FormProblem> problems)
    {
        var words = new Dictionary<string, string>();
        foreach (var name in SurveyEditorTexts.Names)
            words[JsonNamingPolicy.CamelCase.ConvertName(name)] = await texts.GetAsync($"Editor.{name}");
        var said = new List<object>();
        foreach (var problem in problems)
            said.Add(new { problem.Question, Text = await texts.GetAsync($"Problem.{problem.Kind}") });
        return JsonSerializer.Serialize(new
        {
            model.MayEdit,
            Texts = words,
            Kinds = await ChoicesAsync<QuestionKind>(),
            Dimensions = await ChoicesAsync<ServiceDimension>(),
            Languages = (await languages.GetAllLanguagesAsync()).Select(language => new { language.Id, language.Name }),
            Ready = await ReadyAsync(model),
            Problems = said
        }, Json);
    }

    /// <summary>What ready-made questions say where the shop has no words of its own.</summary>
    private async Task<Dictionary<string, string>> ReadyAsync(SurveyEditModel model)
    {
        var ready = new Dictionary<string, string>();
        foreach (var question in SurveyJson.Read<SurveyForm>(model.FormJson)?.Questions ?? [])
            if (question.TextKey is { } key)
                ready[key] = await texts.GetAsync($"Question.{key}");
        return ready;
    }

    private async Task<List<object>> ChoicesAsync<TEnum>() where TEnum : struct, Enum
    {
        var choices = new List<object>();
        foreach (var value in Enum.GetValues<TEnum>())
            choices.Add(new { Id = Convert.ToInt32(value), Name = await texts.OfAsync(value) });
        return choices;
    }
}

/// <summary>Texts that the script of the editor shows.</summary>
public static class SurveyEditorTexts
{
    public static readonly IReadOnlyList<string> Names = ["Add", "Remove", "Up", "Down", "Question", "Kind", "Dimension", "NoDimension", "Required", "AllLanguages", "Option", "AddOption", "Intro", "IntroHint", "Ready", "None"];
}
