using MailKit.Net.Smtp;
using MimeKit;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;

/// <summary>
/// Hands a mail over to a server, at most once: connected first, then claimed, then sent. Only a server's own no, or a failure before the mail
/// began to leave, is a proof that it was not sent; anything else leaves the end unknown.
/// </summary>
public class MailSender(SmtpPool pool, SendThrottle throttle, ISmtpBuilder builder)
{
    public async Task<ActionOutcome> SendAsync(EmailAccount account, OutgoingMail mail, ActionClaim claim, CustomerLoyaltySettings settings)
    {
        if (throttle.RestsUntil(account.Id) is { } rest)
            return ActionOutcome.Deferred(ActionReason.NoConnection, rest);
        if (throttle.WaitUntil($"account:{account.Id}", settings.MailsPerMinute) is { } accountFree)
            return ActionOutcome.Deferred(ActionReason.Throttled, accountFree);
        if (throttle.WaitUntil(MailAddress.DomainOf(mail.ToAddress), settings.MailsPerMinutePerDomain) is { } domainFree)
            return ActionOutcome.Deferred(ActionReason.Throttled, domainFree);

        SmtpConnection connection;
        try
        {
            connection = await pool.TakeAsync(account, builder);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return ActionOutcome.Deferred(ActionReason.NoConnection, throttle.Failed(account.Id)) with { Words = failure.Message };
        }

        if (!await claim.TakeAsync())
        {
            pool.Return(connection);
            return ActionOutcome.NotMine;
        }

        return await SendAsync(connection, mail);
    }

    private async Task<ActionOutcome> SendAsync(SmtpConnection connection, OutgoingMail mail)
    {
        var progress = new SendProgress();
        try
        {
            using var source = new MemoryStream(MimeMail.Write(mail));
            using var message = MimeMessage.Load(source, CancellationToken.None);
            using var limit = new CancellationTokenSource(SmtpPool.Patience * 2);
            var answer = await connection.Client.SendAsync(message, limit.Token, progress);
            pool.Return(connection);
            throttle.Worked(connection.AccountId);
            return ActionOutcome.Done($"<{mail.MessageId}> {answer}");
        }
        catch (SmtpCommandException refusal)
        {
            if (connection.Client.IsConnected)
                pool.Return(connection);
            else
                pool.Close(connection);
            return Refused(connection.AccountId, refusal);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            pool.Close(connection);
            return progress.HasBegun ? ActionOutcome.Unknown(failure.Message) : ActionOutcome.FailedForNow(ActionReason.NoConnection, failure.Message);
        }
    }

    private ActionOutcome Refused(int accountId, SmtpCommandException refusal)
    {
        var words = $"{(int)refusal.StatusCode} {refusal.Message}";
        if (refusal.StatusCode == SmtpStatusCode.ServiceNotAvailable)
            return ActionOutcome.FailedForNow(ActionReason.ServerBusy, words, throttle.Failed(accountId));
        if ((int)refusal.StatusCode is >= 400 and < 500)
            return ActionOutcome.FailedForNow(ActionReason.ServerBusy, words);
        return ActionOutcome.FailedForGood(refusal.ErrorCode == SmtpErrorCode.RecipientNotAccepted ? ActionReason.RefusedAddress : ActionReason.RefusedMail, words);
    }
}
