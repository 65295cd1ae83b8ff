using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>Takes answers.</summary>
public class AnswerDesk(AnswerStore answers, InvitationStore invitations, AnswerSettler settler, OwnerService owners, ILogger logger, TimeProvider clock)
{
    /// <summary>False when somebody used the link a moment before. When it returns true the answer is in the database; what follows from it comes now or within minutes.</summary>
    /// <param name="given">Without faults, see <see cref="AnswerCheck"/>.</param>
    public async Task<bool> TakeAsync(OpenedSurvey opened, GivenAnswers given)
    {
        var (invitation, survey, form) = (opened.Invitation!, opened.Survey!, opened.Form!);
        var answer = await AnswerOfAsync(invitation, survey, form, AnswerCheck.Of(form, given));
        if (!await answers.TryAddAsync(answer))
            return false;
        try
        {
            // Who answers was asked, whatever the mail server said.
            (invitation.StateId, invitation.AnsweredOnUtc, invitation.InvitedOnUtc) = ((int)InvitationState.Answered, answer.AnsweredOnUtc, invitation.InvitedOnUtc ?? answer.AnsweredOnUtc);
            await invitations.UpdateAsync(invitation);
            await settler.SettleAsync(answer);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The answer is kept: the task does what is left of it.
            await logger.WarningAsync($"Customer Loyalty: answer {answer.Id}: {failure.Message}", failure);
        }

        return true;
    }

    private async Task<LoyaltySurveyAnswer> AnswerOfAsync(LoyaltySurveyInvitation invitation, LoyaltySurvey survey, SurveyForm form, GivenAnswers given)
    {
        var expected = survey.Kind == SurveyKind.Expectation ? default : (await answers.ExpectedAsync(invitation.OrderId))?.Marks ?? default;
        var score = SurveyScore.Of(survey.Kind, form, given, expected);
        return new LoyaltySurveyAnswer
        {
            InvitationId = invitation.Id,
            SurveyId = survey.Id,
            VersionId = invitation.VersionId,
            KindId = survey.KindId,
            CustomerId = invitation.CustomerId,
            OrderId = invitation.OrderId,
            StoreId = invitation.StoreId,
            AgentId = await owners.OwnerOfAsync(invitation.CustomerId),
            LanguageId = invitation.LanguageId,
            AnsweredOnUtc = clock.GetUtcNow().UtcDateTime,
            Reliability = score.Marks.Reliability,
            Assurance = score.Marks.Assurance,
            Tangibles = score.Marks.Tangibles,
            Empathy = score.Marks.Empathy,
            Responsiveness = score.Marks.Responsiveness,
            ExpectedReliability = expected.Reliability,
            ExpectedAssurance = expected.Assurance,
            ExpectedTangibles = expected.Tangibles,
            ExpectedEmpathy = expected.Empathy,
            ExpectedResponsiveness = expected.Responsiveness,
            ImportanceId = (int)(score.Importance ?? 0),
            Satisfaction = score.Satisfaction,
            Recommendation = score.Recommendation,
            SatisfactionIndex = score.Index,
            IsLow = survey.LowBelow > 0 && score.IsLow(survey.LowBelow),
            AnswersJson = SurveyJson.Write(given),
            Words = given.Words(form).Shortened(SurveyLimits.LongestWords)
        };
    }
}
