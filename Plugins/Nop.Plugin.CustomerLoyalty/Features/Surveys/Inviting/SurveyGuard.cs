using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>Asked a moment before a mail goes out: has he answered meanwhile, was the survey switched off, is there still a link to send.</summary>
public class SurveyGuard(SurveyStore surveys, InvitationStore invitations, AnswerStore answers, TimeProvider clock) : IActionGuard
{
    public ActionSourceKind Source => ActionSourceKind.Service;

    public async Task<ActionOutcome?> WhyNotAsync(LoyaltyAction action)
    {
        // Planned by another part of the service: not ours to judge.
        if (SurveyMails.InvitationOf(action.ActionKey) is var id && id == 0)
            return null;
        if (await invitations.FindAsync(id) is not { } invitation || await surveys.FindAsync(invitation.SurveyId) is not { IsOn: true })
            return ActionOutcome.Skipped(ActionReason.SourceStopped);
        if (invitation.State == InvitationState.Answered || await answers.IsAnsweredAsync(id))
            return ActionOutcome.Skipped(ActionReason.GoalReached);
        return invitation.ExpiresOnUtc <= clock.GetUtcNow().UtcDateTime ? ActionOutcome.Skipped(ActionReason.Expired) : null;
    }
}
