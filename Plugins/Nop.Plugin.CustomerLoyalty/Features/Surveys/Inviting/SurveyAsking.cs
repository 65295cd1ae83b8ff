using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>Asks outside of the task: on the page that completes an order, and in the mail of a journey.</summary>
public class SurveyAsking(SurveyStore surveys, InvitationStore invitations, SurveyOrderStore orders, AnswerStore answers, TimeProvider clock)
{
    /// <summary>The invitation to say what is expected of an order; null when no survey asks on the page, or it was answered.</summary>
    public async Task<LoyaltySurveyInvitation?> OnPageAsync(int customerId, int orderId, CustomerLoyaltySettings settings)
    {
        var onPage = (await surveys.RunningAsync()).Where(survey => survey is { AsksOnPage: true, Occasion: SurveyOccasion.OrderPaid } && !(survey.Kind == SurveyKind.Expectation && settings.SurveysPerceptionOnly)).ToList();
        if (onPage.Count == 0 || await orders.FindAsync(orderId) is not { IsUndone: false } order || order.CustomerId != customerId)
            return null;
        if (onPage.FirstOrDefault(survey => survey.StoreId == 0 || survey.StoreId == order.StoreId) is not { } survey)
            return null;
        var invitation = await AskAsync(survey, order, true);
        return invitation.State == InvitationState.Invited && !await answers.IsAnsweredAsync(invitation.Id) ? invitation : null;
    }

    /// <summary>The invitation to say how an order was, for the mail that is being written; null when it is not this customer's.</summary>
    public async Task<LoyaltySurveyInvitation?> ForJourneyAsync(int customerId, int orderId)
    {
        var perceptions = (await surveys.AllAsync()).Where(survey => survey is { Kind: SurveyKind.Perception, VersionId: > 0 }).ToList();
        var survey = perceptions.FirstOrDefault(survey => survey.IsOn) ?? perceptions.FirstOrDefault();
        if (survey is null || await orders.FindAsync(orderId) is not { IsUndone: false } order || order.CustomerId != customerId)
            return null;
        var invitation = await AskAsync(survey, order, false);
        if (invitation.State is InvitationState.Waiting or InvitationState.TooOften or InvitationState.NotAsked)
        {
            // The journey asks now: the survey's own mail is not needed any more.
            var now = clock.GetUtcNow().UtcDateTime;
            (invitation.StateId, invitation.InvitedOnUtc, invitation.ExpiresOnUtc) = ((int)InvitationState.Invited, now, now.AddDays(survey.ValidDays));
            await invitations.UpdateAsync(invitation);
        }

        return invitation;
    }

    private async Task<LoyaltySurveyInvitation> AskAsync(LoyaltySurvey survey, SurveyedOrder order, bool isOnPage)
    {
        if (await invitations.FindAsync(survey.Id, order.Id) is { } known)
            return known;
        var now = clock.GetUtcNow().UtcDateTime;
        var invitation = new LoyaltySurveyInvitation
        {
            SurveyId = survey.Id,
            VersionId = survey.VersionId,
            CustomerId = order.CustomerId,
            StoreId = order.StoreId,
            LanguageId = order.LanguageId,
            OrderId = order.Id,
            StateId = (int)InvitationState.Invited,
            IsOnPage = isOnPage,
            CreatedOnUtc = now,
            DueOnUtc = now,
            InvitedOnUtc = now,
            ExpiresOnUtc = now.AddDays(survey.ValidDays)
        };
        return await invitations.TryAddAsync(invitation) ? invitation : (await invitations.FindAsync(survey.Id, order.Id))!;
    }
}
