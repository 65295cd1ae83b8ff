using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;

/// <summary>What questions say in a language: the shop's words, otherwise those that came with the plugin.</summary>
public class SurveyTexts(ILocalizationService localization)
{
    private const string Prefix = $"{CustomerLoyaltyDefaults.LocalePrefix}.Surveys.";

    /// <param name="languageId">0 for the language of whoever is looking.</param>
    public async Task<string> OfAsync(SurveyQuestion question, int languageId) =>
        Words(question.Texts, languageId) ?? (question.TextKey is { } key ? await GetAsync($"Question.{key}", languageId) : string.Empty);

    public static string Of(SurveyOption option, int languageId) => Words(option.Texts, languageId) ?? $"#{option.Id}";

    public static string? Intro(SurveyForm form, int languageId) => Words(form.Intro, languageId);

    public async Task<string> NameAsync(LoyaltySurvey survey) =>
        survey.Name.Length > 0 ? survey.Name : await GetAsync($"Ready.{survey.ReadyMadeKey}", 0);

    public Task<string> GetAsync(string key, int languageId = 0) =>
        languageId == 0 ? localization.GetResourceAsync(Prefix + key) : localization.GetResourceAsync(Prefix + key, languageId);

    public async Task<string> FillAsync(string key, params object[] values) => string.Format(await GetAsync(key), values);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct, Enum => localization.GetLocalizedEnumAsync(value);

    /// <summary>An answer in words: the mark with the end of its scale, the option, the dimension, the text.</summary>
    public async Task<string?> AnswerAsync(SurveyQuestion question, GivenAnswers answers, int languageId)
    {
        if (question.Kind == QuestionKind.Text)
            return answers.Text(question);
        if (answers.Mark(question) is not { } mark)
            return null;
        return question.Kind switch
        {
            QuestionKind.Choice => question.Options.FirstOrDefault(option => option.Id == mark) is { } option ? Of(option, languageId) : $"#{mark}",
            QuestionKind.Importance => await OfAsync((ServiceDimension)mark),
            _ => $"{mark} / {question.Highest}"
        };
    }

    private static string? Words(IReadOnlyDictionary<int, string> texts, int languageId) =>
        texts.TryGetValue(languageId, out var own) && !string.IsNullOrWhiteSpace(own) ? own
        : texts.TryGetValue(0, out var usual) && !string.IsNullOrWhiteSpace(usual) ? usual : null;
}
