using MailKit.Net.Smtp;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;

/// <summary>A connection to the server of one account, lent to one worker at a time.</summary>
public sealed class SmtpConnection(SmtpClient client, int accountId)
{
    public SmtpClient Client => client;

    public int AccountId => accountId;

    /// <summary>Mails that went through it.</summary>
    public int Mails { get; set; }

    /// <summary>When it was given back.</summary>
    public long ReturnedAt { get; set; }
}
