using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <param name="Customer">Null for one who is not there any more: then nothing may be sent.</param>
/// <param name="AskedAt">The clock's timestamp of what the decision was made by.</param>
/// <param name="MayHaveOthers">Other mails may be waiting for him because he has had enough for a while.</param>
public sealed record MailRecipient(Customer? Customer, SendDecision Decision, long AskedAt, bool MayHaveOthers);
