using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>Who may answer: the bearer of a link that this shop made, once, while it works and the person is there.</summary>
public class SurveyDoor(CaptureGate gate, InvitationStore invitations, AnswerStore answers, SurveyStore surveys, SurveyForms forms, ICustomerService customers, TimeProvider clock)
{
    public async Task<OpenedSurvey> OpenAsync(string? token)
    {
        if (token is null || !SurveyLink.TryOpen(gate.Key, token, out var link))
            return OpenedSurvey.Closed(DoorState.Unknown);
        if (await invitations.FindAsync(link.InvitationId) is not { } invitation)
            return OpenedSurvey.Closed(DoorState.Over);
        var customer = await customers.GetCustomerByIdAsync(invitation.CustomerId);
        // As his mail: in his own language before that of the order.
        var languageId = customer?.LanguageId is > 0 and var spoken ? spoken : invitation.LanguageId;
        if (invitation.State == InvitationState.Answered || await answers.IsAnsweredAsync(invitation.Id))
            return OpenedSurvey.Closed(DoorState.Answered, languageId);
        if (invitation.OrderId != link.OrderId || invitation.ExpiresOnUtc <= clock.GetUtcNow().UtcDateTime || await surveys.FindAsync(invitation.SurveyId) is not { } survey)
            return OpenedSurvey.Closed(DoorState.Over, languageId);
        if (customer is not { Deleted: false, Active: true } || await forms.OfAsync(invitation.VersionId) is not { } form)
            return OpenedSurvey.Closed(DoorState.Over, languageId);
        // What was expected can only be said by somebody who does not know yet how it was.
        return survey.Kind == SurveyKind.Expectation && await answers.IsJudgedAsync(invitation.OrderId)
            ? OpenedSurvey.Closed(DoorState.Over, languageId)
            : new OpenedSurvey(DoorState.Open, languageId, invitation, survey, form);
    }

    /// <summary>The link of an invitation without the address of the shop.</summary>
    public string TokenOf(LoyaltySurveyInvitation invitation) => new SurveyLink(invitation.Id, invitation.OrderId).Seal(gate.Key);
}

/// <param name="LanguageId">Of the customer, else of his order; 0 when it is not known.</param>
public sealed record OpenedSurvey(DoorState State, int LanguageId, LoyaltySurveyInvitation? Invitation = null, LoyaltySurvey? Survey = null, SurveyForm? Form = null)
{
    public static OpenedSurvey Closed(DoorState state, int languageId = 0) => new(state, languageId);
}

public enum DoorState
{
    Open = 1,

    /// <summary>Forged, or cut off on the way.</summary>
    Unknown = 2,

    /// <summary>Too late, or nobody who could answer.</summary>
    Over = 3,
    Answered = 4
}
