using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>A mail to be written: for whom, of which store, about what.</summary>
/// <param name="ActionId">0 for a preview or a test mail, whose links count nothing.</param>
public sealed record MailRequest(Customer Customer, Store Store, MailPayload Payload, ActionSource Source, int ActionId)
{
    /// <summary>0 for the customer's own; set while it is written.</summary>
    public int LanguageId { get; init; }

    /// <summary>Words in place of those of its source or template: of a text that is not saved yet.</summary>
    public MailText? Text { get; init; }

    public bool IsPreview => ActionId == 0;
}
