using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Questions as a shopper reads them, in the language of the page.</summary>
public class SurveyPageFactory(SurveyTexts texts, IWorkContext workContext)
{
    public async Task<SurveyPageModel> PrepareAsync(string token, OpenedSurvey opened, GivenAnswers? given = null, IReadOnlyDictionary<int, AnswerFault>? faults = null)
    {
        var languageId = (await workContext.GetWorkingLanguageAsync()).Id;
        var (survey, form) = (opened.Survey!, opened.Form!);
        var model = new SurveyPageModel
        {
            Token = token,
            Title = await texts.GetAsync($"Page.Title.{survey.Kind}", languageId),
            Intro = SurveyTexts.Intro(form, languageId) ?? await texts.GetAsync($"Page.Intro.{survey.Kind}", languageId),
            Points = survey.Points,
            Problem = faults is not { Count: > 0 } ? string.Empty : await texts.GetAsync(faults.ContainsKey(AnswerCheck.WholeForm) ? "Page.Nothing" : "Page.Faults", languageId),
            Questions = await QuestionsAsync(form, languageId, given ?? GivenAnswers.None, faults)
        };
        return model;
    }

    /// <summary>The questions of a form without a person, for the back office.</summary>
    public async Task<IReadOnlyList<SurveyQuestionModel>> PreviewAsync(SurveyForm form) => await QuestionsAsync(form, (await workContext.GetWorkingLanguageAsync()).Id, GivenAnswers.None, null);

    private async Task<IReadOnlyList<SurveyQuestionModel>> QuestionsAsync(SurveyForm form, int languageId, GivenAnswers given, IReadOnlyDictionary<int, AnswerFault>? faults)
    {
        var questions = new List<SurveyQuestionModel>();
        foreach (var question in form.Questions)
        {
            var ends = question.Kind is QuestionKind.Scale or QuestionKind.Satisfaction or QuestionKind.Recommendation;
            questions.Add(new SurveyQuestionModel
            {
                Id = question.Id,
                Kind = question.Kind,
                Text = await texts.OfAsync(question, languageId),
                IsRequired = question.IsRequired,
                Marks = await MarksAsync(question, languageId, given),
                LowEnd = ends ? await texts.GetAsync($"Page.Low.{question.Kind}", languageId) : string.Empty,
                HighEnd = ends ? await texts.GetAsync($"Page.High.{question.Kind}", languageId) : string.Empty,
                Words = given.Texts.GetValueOrDefault(question.Id, string.Empty),
                Error = faults is not null && faults.TryGetValue(question.Id, out var fault) ? await texts.GetAsync($"Page.Fault.{fault}", languageId) : string.Empty
            });
        }

        return questions;
    }

    private async Task<IReadOnlyList<SurveyMarkModel>> MarksAsync(SurveyQuestion question, int languageId, GivenAnswers given)
    {
        var chosen = given.Mark(question);
        switch (question.Kind)
        {
            case QuestionKind.Text:
                return [];
            case QuestionKind.Choice:
                return [.. question.Options.Select(option => new SurveyMarkModel(option.Id, SurveyTexts.Of(option, languageId), chosen == option.Id))];
            case QuestionKind.Importance:
                var dimensions = new List<SurveyMarkModel>();
                foreach (var dimension in DimensionMarks.All)
                    dimensions.Add(new SurveyMarkModel((int)dimension, await texts.GetAsync($"Matters.{dimension}", languageId), chosen == (int)dimension));
                return dimensions;
            default:
                return [.. Enumerable.Range(question.Lowest, question.Highest - question.Lowest + 1).Select(mark => new SurveyMarkModel(mark, mark.ToString(), chosen == mark))];
        }
    }
}
