using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>Opens a case for a low answer, in the queue that can do something about it.</summary>
public class LowScoreDesk(ICaseDesk desk, SurveyForms forms, SurveyTexts texts)
{
    /// <summary>The number of the case.</summary>
    public async Task<int> OpenAsync(LoyaltySurveyAnswer answer, LoyaltySurvey survey)
    {
        var category = string.IsNullOrWhiteSpace(survey.CaseCategory) ? CategoryOf(answer.Marks.Weakest) : survey.CaseCategory;
        return await desk.OpenAsync(new CaseOpening(AnswerSettler.KeyOf(answer), answer.CustomerId, answer.StoreId, CaseSource.Survey, category,
            await texts.FillAsync("Case.Subject", await texts.NameAsync(survey)), await WordsAsync(answer), answer.OrderId));
    }

    /// <summary>Which kind of trouble a weak dimension tells of.</summary>
    public static string CategoryOf(ServiceDimension? weakest) => weakest switch
    {
        ServiceDimension.Reliability => "delivery",
        ServiceDimension.Tangibles => "product",
        ServiceDimension.Assurance or ServiceDimension.Empathy or ServiceDimension.Responsiveness => "service",
        _ => "other"
    };

    /// <summary>His own words; without any, the marks that he gave.</summary>
    private async Task<string> WordsAsync(LoyaltySurveyAnswer answer)
    {
        if (!string.IsNullOrWhiteSpace(answer.Words))
            return answer.Words;
        var lines = new List<string>();
        var given = SurveyJson.Read<GivenAnswers>(answer.AnswersJson) ?? GivenAnswers.None;
        foreach (var question in (await forms.OfAsync(answer.VersionId))?.Questions ?? [])
            if (await texts.AnswerAsync(question, given, answer.LanguageId) is { } said)
                lines.Add($"{await texts.OfAsync(question, answer.LanguageId)} {said}");
        return string.Join("\n", lines);
    }
}
