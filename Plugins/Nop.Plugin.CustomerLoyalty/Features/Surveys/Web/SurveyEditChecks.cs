using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>What is wrong with a survey as it was typed.</summary>
public static class SurveyEditChecks
{
    /// <summary>Names of fields with what they have to be between.</summary>
    public static IEnumerable<(string Field, int From, int To)> Numbers(SurveyEditModel model)
    {
        if (model.DelayDays is < 0 or > SurveyLimits.MostDays)
            yield return (nameof(model.DelayDays), 0, SurveyLimits.MostDays);
        if (model.ReminderDays is < 0 or > SurveyLimits.MostDays)
            yield return (nameof(model.ReminderDays), 0, SurveyLimits.MostDays);
        if (model.ValidDays is < 1 or > SurveyLimits.MostDays)
            yield return (nameof(model.ValidDays), 1, SurveyLimits.MostDays);
        if (model.LowBelow is < 0 or > 100)
            yield return (nameof(model.LowBelow), 0, 100);
        if (model.Points is < 0 or > SurveyLimits.MostPoints)
            yield return (nameof(model.Points), 0, SurveyLimits.MostPoints);
    }

    /// <summary>Fields with the last part of the text that says what is wrong.</summary>
    public static IEnumerable<(string Field, string Text)> Words(SurveyEditModel model)
    {
        if (string.IsNullOrWhiteSpace(model.Name) || model.Name.Trim().Length > SurveyLimits.LongestName)
            yield return (nameof(model.Name), "NameMissing");
        if (model.CaseCategory?.Trim().Length > SurveyLimits.LongestCategory)
            yield return (nameof(model.CaseCategory), "CategoryTooLong");
        if (!Enum.IsDefined((SurveyOccasion)model.OccasionId))
            yield return (nameof(model.OccasionId), "OccasionMissing");
        if (model.AsksOnPage && model.OccasionId != (int)SurveyOccasion.OrderPaid)
            yield return (nameof(model.AsksOnPage), "PageNeedsPurchase");
        if (model.ReminderDays > 0 && model.ReminderDays >= model.ValidDays)
            yield return (nameof(model.ReminderDays), "ReminderTooLate");
    }

    /// <summary>Takes over what was typed. What makes a ready-made survey what it is stays: the name is kept only when the shop gave it another.</summary>
    public static async Task ApplyAsync(SurveyEditModel model, LoyaltySurvey survey, SurveyTexts texts)
    {
        var name = model.Name!.Trim();
        survey.Name = survey.ReadyMadeKey is not null && survey.Name.Length == 0 && name == await texts.NameAsync(survey) ? string.Empty : name;
        survey.OccasionId = model.OccasionId;
        survey.StoreId = model.StoreId;
        survey.AsksOnPage = model.AsksOnPage;
        survey.DelayDays = model.DelayDays;
        survey.ReminderDays = model.ReminderDays;
        survey.ValidDays = model.ValidDays;
        survey.LowBelow = model.LowBelow;
        survey.CaseCategory = string.IsNullOrWhiteSpace(model.CaseCategory) ? null : model.CaseCategory.Trim();
        survey.Points = model.Points;
        if (survey.KindId == 0)
            survey.KindId = (int)SurveyKind.Own;
    }
}
