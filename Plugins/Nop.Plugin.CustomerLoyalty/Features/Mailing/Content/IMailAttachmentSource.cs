using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Gives a file that goes with some mails.</summary>
public interface IMailAttachmentSource
{
    /// <summary>Null for mails of others.</summary>
    /// <param name="fromAddress">Of the account that sends it.</param>
    Task<MailAttachment?> FindAsync(MailRequest request, string fromAddress);
}
