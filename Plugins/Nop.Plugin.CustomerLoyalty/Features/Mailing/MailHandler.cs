using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

/// <summary>Sends the mails of the outbox: asks the gate, writes the mail, hands it over.</summary>
public class MailHandler(MailGate gate, MailComposer composer, MailSender sender, MailRecords records, MailLast last, RecipientStore recipients, ShopOfMails shop) : IActionHandler
{
    public ActionKind Kind => ActionKind.Mail;

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (ActionPayload.Read<MailPayload>(action.Payload) is not { } payload)
            return ActionOutcome.FailedForGood(ActionReason.BadPayload, null);
        var current = await shop.SettingsAsync(action.StoreId);
        var customer = await recipients.FindAsync(action.CustomerId);
        var decision = await gate.DecideAsync(customer, action.StoreId, payload, current);
        if (!decision.MaySend)
            return decision.UntilUtc is { } until ? Wait(action, decision.Reason, until) : ActionOutcome.Skipped(decision.Reason);

        try
        {
            var store = await shop.StoreAsync(action.StoreId) ?? throw new MailProblemException(ActionReason.NoSender, $"store {action.StoreId}");
            var request = new MailRequest(customer!, store, payload, action.Source, action.Id);
            var mail = await composer.ComposeAsync(request, current);
            var step = last.For(action, request, current);
            var outcome = await sender.SendAsync(mail.Account, records.Outgoing(mail, customer!, action), claim, current, step.BeforeAsync);
            await step.AfterAsync(outcome);
            await records.LearnAsync(outcome, customer!);
            return outcome;
        }
        catch (MailProblemException problem)
        {
            return ActionOutcome.FailedForGood(problem.Reason, problem.Message);
        }
    }

    public Task DoneAsync(LoyaltyAction action) => records.SentAsync(action);

    /// <summary>What cannot leave before it is too late is not kept waiting.</summary>
    private static ActionOutcome Wait(LoyaltyAction action, ActionReason reason, DateTime until) =>
        until >= action.ExpiresOnUtc ? ActionOutcome.Skipped(reason) : ActionOutcome.Deferred(reason, until);
}
