using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>
/// Whose mail did not leave, or came back, was not asked: he does not spoil the response rate, is not reminded, and may be asked about something else. Who is sent the
/// mail after all was asked then. The last minutes are looked at again, which changes nothing.
/// </summary>
public class DeliveryPass(SurveyMailStore mails, InvitationStore invitations, CheckpointStore checkpoints, TimeProvider clock)
{
    public const string Name = "surveys:delivery";
    private const int AtOnce = 500;
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>Mail servers give up after five days and say so.</summary>
    private static readonly TimeSpan Return = TimeSpan.FromDays(7);

    public async Task RunAsync(Func<bool> inBudget)
    {
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        var since = checkpoint.UpdatedOnUtc - Late;
        var bounced = (await mails.BouncedAsync(since)).ToHashSet();
        var (above, page) = (0, default(IList<LoyaltyAction>));
        do
        {
            page = await mails.EndedAsync(since, above, AtOnce);
            foreach (var mail in page)
            {
                above = mail.Id;
                if (await invitations.FindAsync(SurveyMails.InvitationOf(mail.ActionKey)) is { } invitation)
                    await AlignAsync(invitation, mail, bounced.Contains(invitation.CustomerId));
            }
        } while (page.Count == AtOnce && inBudget());

        foreach (var customerId in bounced)
            foreach (var invitation in await invitations.InvitedSinceAsync(customerId, clock.GetUtcNow().UtcDateTime - Return))
                await SetAsync(invitation, InvitationState.NotAsked, null);
        if (page.Count < AtOnce)
            await checkpoints.SaveAsync(checkpoint);
    }

    private Task AlignAsync(LoyaltySurveyInvitation invitation, LoyaltyAction mail, bool isBounced)
    {
        var hasLeft = mail.State == ActionState.Done || mail.Reason == ActionReason.InDigest;
        if (!hasLeft && invitation is { State: InvitationState.Invited, IsOnPage: false } && invitation.InvitedOnUtc <= mail.DecidedOnUtc)
            return SetAsync(invitation, InvitationState.NotAsked, null);
        return hasLeft && !isBounced && invitation.State == InvitationState.NotAsked ? SetAsync(invitation, InvitationState.Invited, mail.DecidedOnUtc) : Task.CompletedTask;
    }

    private Task SetAsync(LoyaltySurveyInvitation invitation, InvitationState state, DateTime? invitedOnUtc)
    {
        (invitation.StateId, invitation.InvitedOnUtc) = ((int)state, invitedOnUtc);
        return invitations.UpdateAsync(invitation);
    }
}
