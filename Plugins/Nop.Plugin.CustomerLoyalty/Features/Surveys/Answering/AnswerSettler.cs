using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>
/// Does what follows from an answer: its fact in the journal, points, a case when it is low. Each has the key of the invitation, so that
/// it happens once however often this is begun; the answer is settled when all of it is done.
/// </summary>
public class AnswerSettler(AnswerStore answers, SurveyStore surveys, SurveyTexts texts, FactRecorder facts, PointDesk points, LowScoreDesk cases, ICustomerService customers)
{
    public async Task SettleAsync(LoyaltySurveyAnswer answer)
    {
        if (answer.SettledOnUtc is not null)
            return;
        if (answer.CustomerId > 0 && await customers.GetCustomerByIdAsync(answer.CustomerId) is { Deleted: false } customer && await surveys.FindAsync(answer.SurveyId) is { } survey)
        {
            await facts.RecordAsync(await FactOfAsync(answer, survey, !await customers.IsRegisteredAsync(customer)));
            if (survey.Points > 0 && await customers.IsRegisteredAsync(customer))
                await points.GrantAsync(new GrantRequest(KeyOf(answer), answer.CustomerId, answer.StoreId, GrantSource.Survey, survey.Points, await texts.GetAsync("PointsMessage", answer.LanguageId), answer.Id));
            if (answer.IsLow && answer.CaseId == 0)
                answer.CaseId = await cases.OpenAsync(answer, survey);
        }

        answer.SettledOnUtc = facts.Now;
        await answers.UpdateAsync(answer);
    }

    public static string KeyOf(LoyaltySurveyAnswer answer) => string.Create(CultureInfo.InvariantCulture, $"survey:{answer.InvitationId}");

    private async Task<Fact> FactOfAsync(LoyaltySurveyAnswer answer, LoyaltySurvey survey, bool isGuest) => new()
    {
        Key = FactKeys.SurveyAnswered(answer.InvitationId),
        Kind = FactKind.SurveyAnswered,
        OccurredOnUtc = answer.AnsweredOnUtc,
        StoreId = answer.StoreId,
        CustomerId = answer.CustomerId,
        IsGuest = isGuest,
        SubjectId = answer.Id,
        Quantity = answer.SatisfactionIndex is { } index ? Math.Clamp((int)Math.Round(index), 1, 100) : 0,
        Text = await texts.NameAsync(survey)
    };
}
