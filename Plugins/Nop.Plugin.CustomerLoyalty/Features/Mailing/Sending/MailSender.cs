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
    private static readonly TimeSpan TestPatience = TimeSpan.FromSeconds(10);

    /// <param name="stillMayNot">Asked when a server is connected, which may have taken a while, and nothing is claimed yet: why it must not leave after all, or null.</param>
    /// <param name="lastly">Called once the claim is taken, before anything leaves: what must happen for this mail and only once. It may give another mail.</param>
    public async Task<ActionOutcome> SendAsync(EmailAccount account, OutgoingMail mail, ActionClaim claim, CustomerLoyaltySettings settings, Func<Task<ActionOutcome?>> stillMayNot, Func<OutgoingMail, Task<OutgoingMail>> lastly)
    {
        if (throttle.RestsUntil(account.Id) is { } rest)
            return ActionOutcome.Deferred(ActionReason.NoConnection, rest);
        if (throttle.WaitUntil(SendThrottle.KeyOf(account.Id), settings.MailsPerMinute) is { } accountFree)
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

        try
        {
            if ((await stillMayNot() ?? (await claim.TakeAsync() ? null : ActionOutcome.NotMine)) is { } no)
            {
                pool.Return(connection);
                return no;
            }
        }
        catch
        {
            pool.Return(connection);
            throw;
        }

        try
        {
            mail = await lastly(mail);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            pool.Return(connection);
            return ActionOutcome.FailedForNow(ActionReason.Fault, failure.Message);
        }

        return await SendAsync(connection, mail);
    }

    /// <summary>To somebody of the staff who waits for the answer: no claim, no throttle, and little patience.</summary>
    public async Task<ActionOutcome> SendTestAsync(EmailAccount account, OutgoingMail mail)
    {
        try
        {
            return await SendAsync(await pool.TakeAsync(account, builder, TestPatience), mail);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return ActionOutcome.FailedForNow(ActionReason.NoConnection, failure.Message);
        }
    }

    private async Task<ActionOutcome> SendAsync(SmtpConnection connection, OutgoingMail mail)
    {
        var progress = new SendProgress();
        try
        {
            using var source = new MemoryStream(MimeMail.Write(mail));
            using var message = MimeMessage.Load(source, CancellationToken.None);
            using var limit = new CancellationTokenSource(pool.Patience * 2);
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
