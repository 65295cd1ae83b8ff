using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>Puts mails to those whose day has come into the outbox, and one reminder to those who stay silent. The outbox takes each once.</summary>
public class SendPass(SurveyStore surveys, InvitationStore invitations, SurveyOrderStore orders, ActionQueue queue, ICustomerService customers, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <summary>Returns how many invitations were decided about and reminders planned.</summary>
    public async Task<int> RunAsync(CustomerLoyaltySettings settings, Func<bool> inBudget)
    {
        var running = (await surveys.AllAsync()).ToDictionary(survey => survey.Id);
        var done = 0;
        IList<LoyaltySurveyInvitation> page;
        var above = 0;
        do
        {
            page = await invitations.DueAsync(clock.GetUtcNow().UtcDateTime, above, AtOnce);
            foreach (var invitation in page)
            {
                await DecideAsync(invitation, running.GetValueOrDefault(invitation.SurveyId), settings);
                above = invitation.Id;
                done++;
            }
        } while (page.Count == AtOnce && inBudget());

        foreach (var survey in running.Values.Where(survey => survey is { IsOn: true, ReminderDays: > 0 }))
            if (inBudget())
                done += await RemindAsync(survey, inBudget);
        return done;
    }

    private async Task DecideAsync(LoyaltySurveyInvitation invitation, LoyaltySurvey? survey, CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (survey is not { IsOn: true } || !InvitationPass.IsByMail(survey, settings) || invitation.ExpiresOnUtc <= now || !await IsAskableAsync(invitation, survey))
            invitation.StateId = (int)InvitationState.NotAsked;
        else if (await IsTooOftenAsync(invitation, survey, settings, now))
            invitation.StateId = (int)InvitationState.TooOften;
        else
        {
            // The mail has its key: whoever dies before the row says so plans the same one again.
            invitation.ExpiresOnUtc = now.AddDays(survey.ValidDays);
            await queue.AddAsync([SurveyMails.First(survey, invitation, now)]);
            (invitation.StateId, invitation.InvitedOnUtc) = ((int)InvitationState.Invited, now);
        }

        await invitations.UpdateAsync(invitation);
    }

    private async Task<bool> IsAskableAsync(LoyaltySurveyInvitation invitation, LoyaltySurvey survey)
    {
        if (await orders.FindAsync(invitation.OrderId) is not { IsUndone: false } order || (survey.Kind == SurveyKind.Expectation && order.IsDelivered))
            return false;
        return await customers.GetCustomerByIdAsync(invitation.CustomerId) is { Deleted: false, Active: true } customer && MailAddress.IsUsable(customer.Email) && await customers.IsRegisteredAsync(customer);
    }

    /// <summary>The two halves about one order are one question; everything else has to keep its distance.</summary>
    private async Task<bool> IsTooOftenAsync(LoyaltySurveyInvitation invitation, LoyaltySurvey survey, CustomerLoyaltySettings settings, DateTime now)
    {
        if (settings.SurveyPauseDays <= 0)
            return false;
        var asked = await invitations.AskedSinceAsync(invitation.CustomerId, now.AddDays(-settings.SurveyPauseDays));
        if (asked.Count == 0)
            return false;
        var halves = (await surveys.AllAsync()).Where(other => other.Kind == SurveyKind.Expectation).Select(other => other.Id).ToHashSet();
        return asked.Any(other => other.OrderId != invitation.OrderId ? !(halves.Contains(other.SurveyId) && survey.Kind != SurveyKind.Expectation) : !halves.Contains(other.SurveyId) && survey.Kind != SurveyKind.Expectation);
    }

    private async Task<int> RemindAsync(LoyaltySurvey survey, Func<bool> inBudget)
    {
        var (done, above) = (0, 0);
        IList<LoyaltySurveyInvitation> page;
        do
        {
            var now = clock.GetUtcNow().UtcDateTime;
            page = await invitations.SilentAsync(survey.Id, now.AddDays(-survey.ReminderDays), now, above, AtOnce);
            foreach (var invitation in page)
            {
                await queue.AddAsync([SurveyMails.Reminder(survey, invitation, now)]);
                invitation.RemindedOnUtc = now;
                await invitations.UpdateAsync(invitation);
                above = invitation.Id;
                done++;
            }
        } while (page.Count == AtOnce && inBudget());

        return done;
    }
}
