using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

/// <summary>Sends the mails of the outbox: asks the gate, writes the mail, hands it over.</summary>
public class MailHandler(MailRecipients recipients, MailComposer composer, MailSender sender, MailRecords records, MailLast last, ShopOfMails shop) : IActionHandler
{
    public ActionKind Kind => ActionKind.Mail;

    public Task PrepareAsync(IReadOnlyList<LoyaltyAction> next) => recipients.ReadAheadAsync(next);

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (ActionPayload.Read<MailPayload>(action.Payload) is not { } payload)
            return ActionOutcome.FailedForGood(ActionReason.BadPayload, null);
        var current = await shop.SettingsAsync(action.StoreId);
        var recipient = await recipients.FindAsync(action, payload, current);
        if (Refusal(action, recipient.Decision) is { } refusal)
            return refusal;

        try
        {
            var store = await shop.StoreAsync(action.StoreId) ?? throw new MailProblemException(ActionReason.NoSender, $"store {action.StoreId}");
            var request = new MailRequest(recipient.Customer!, store, payload, action.Source, action.Id);
            var mail = await composer.ComposeAsync(request, current);
            var step = last.For(action, request, current, recipient.MayHaveOthers);
            var outcome = await sender.SendAsync(mail.Account, records.Outgoing(mail, recipient.Customer!, action), claim, current,
                async () => Refusal(action, await recipients.LookAgainAsync(recipient, action, payload, current)), step.BeforeAsync);
            await step.AfterAsync(outcome);
            await records.LearnAsync(outcome, recipient.Customer!);
            return outcome;
        }
        catch (MailProblemException problem)
        {
            return ActionOutcome.FailedForGood(problem.Reason, problem.Message);
        }
    }

    public Task DoneAsync(LoyaltyAction action) => records.SentAsync(action);

    private static ActionOutcome? Refusal(LoyaltyAction action, SendDecision decision) => decision switch
    {
        { MaySend: true } => null,
        { UntilUtc: { } until } => Wait(action, decision.Reason, until),
        _ => ActionOutcome.Skipped(decision.Reason)
    };

    /// <summary>What cannot leave before it is too late is not kept waiting.</summary>
    private static ActionOutcome Wait(LoyaltyAction action, ActionReason reason, DateTime until) =>
        until >= action.ExpiresOnUtc ? ActionOutcome.Skipped(reason) : ActionOutcome.Deferred(reason, until);
}
