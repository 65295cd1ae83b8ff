using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Gives the texts of mails that are not message templates: those of a campaign, of a variant of a test.</summary>
public interface IMailTextSource
{
    /// <summary>Null when this one has none for it; then the message template that the payload names is taken.</summary>
    Task<MailText?> FindAsync(ActionSource source, MailPayload payload, int storeId, int languageId);
}
