using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

/// <summary>What stays of a mail: its number, its fact in the journal, what the server's answer teaches about the address.</summary>
public class MailRecords(FactRecorder facts, SuppressionStore suppressions, TimeProvider clock)
{
    public OutgoingMail Outgoing(ComposedMail mail, Customer customer, LoyaltyAction action) => new()
    {
        FromAddress = mail.Account.Email,
        FromName = mail.Account.DisplayName,
        ToAddress = customer.Email,
        ToName = CustomerName.Full(customer),
        Subject = mail.Subject,
        Html = mail.Html,
        Text = mail.Text,
        MessageId = MessageId(action.Id, action.Attempts, MailAddress.DomainOf(mail.Account.Email)),
        DateUtc = clock.GetUtcNow().UtcDateTime,
        UnsubscribeUrl = mail.UnsubscribeUrl,
        Attachments = mail.Attachments
    };

    /// <summary>As it would leave; its number belongs to no action.</summary>
    public OutgoingMail Preview(ComposedMail mail, Customer customer)
    {
        var written = Outgoing(mail, customer, new LoyaltyAction());
        return written with { MessageId = $"loyalty.test.{Guid.NewGuid():N}@{written.MessageId.Split('@')[^1]}" };
    }

    /// <summary>One fact for an action, however often this is called.</summary>
    public Task SentAsync(LoyaltyAction action) => facts.RecordNewAsync(new Fact
    {
        Key = FactKeys.EmailSent(action.Id),
        Kind = FactKind.EmailSent,
        OccurredOnUtc = facts.Now,
        StoreId = action.StoreId,
        CustomerId = action.CustomerId,
        SubjectId = action.Id,
        Text = LabelOf(action.Source)
    });

    public async Task LearnAsync(ActionOutcome outcome, Customer customer)
    {
        if (outcome.Reason == ActionReason.RefusedAddress && outcome.Words?.Contains(" 5.1.", StringComparison.Ordinal) == true)
            await suppressions.AddAsync(customer.Email, 0, SuppressionReason.Bounced, outcome.Words);
    }

    /// <summary>Names the source of a mail in the journal: kind, number, step and variant.</summary>
    public static string LabelOf(ActionSource source) =>
        string.Create(CultureInfo.InvariantCulture, $"{source.Kind.ToString().ToLowerInvariant()}:{source.Id}:{source.Step}:{source.Variant}");

    private static string MessageId(int actionId, int attempt, string domain) =>
        string.Create(CultureInfo.InvariantCulture, $"loyalty.{actionId}.{attempt}@{(domain.Length == 0 ? "localhost" : domain)}");
}
