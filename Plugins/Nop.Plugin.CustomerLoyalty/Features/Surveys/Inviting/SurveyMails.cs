using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>What surveys put into the outbox.</summary>
public static class SurveyMails
{
    /// <summary>Token that says for which invitation a mail is.</summary>
    public const string Invitation = "Survey.Invitation";

    /// <summary>Of the mail that asks; the next one reminds.</summary>
    public const int FirstStep = 1;

    private const string Prefix = "survey:";
    private const int ReminderStep = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromDays(5);

    public static PlannedAction First(LoyaltySurvey survey, LoyaltySurveyInvitation invitation, DateTime nowUtc) =>
        Of(survey, invitation, FirstStep, survey.Kind == Engine.Surveys.SurveyKind.Expectation ? "Loyalty.SurveyExpectation" : "Loyalty.SurveyInvitation", nowUtc);

    public static PlannedAction Reminder(LoyaltySurvey survey, LoyaltySurveyInvitation invitation, DateTime nowUtc) => Of(survey, invitation, ReminderStep, "Loyalty.SurveyReminder", nowUtc);

    /// <summary>0 when it is no key of ours.</summary>
    public static int InvitationOf(string key) =>
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key[Prefix.Length..].Split(':') is [var id, _] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 0;

    public static bool IsReminder(string key) => key.EndsWith($":{ReminderStep}", StringComparison.Ordinal);

    private static PlannedAction Of(LoyaltySurvey survey, LoyaltySurveyInvitation invitation, int step, string template, DateTime nowUtc)
    {
        var payload = new MailPayload
        {
            TemplateName = template,
            Topic = MailTopics.Care,
            OrderId = invitation.OrderId,
            Tokens = new Dictionary<string, string> { [Invitation] = invitation.Id.ToString(CultureInfo.InvariantCulture) }
        };
        var expires = nowUtc + Patience < invitation.ExpiresOnUtc ? nowUtc + Patience : invitation.ExpiresOnUtc;
        return new PlannedAction(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{invitation.Id}:{step}"), ActionKind.Mail, new ActionSource(ActionSourceKind.Service, survey.Id, invitation.VersionId, step),
            invitation.CustomerId, invitation.StoreId, nowUtc, expires, ActionPayload.Write(payload));
    }
}
