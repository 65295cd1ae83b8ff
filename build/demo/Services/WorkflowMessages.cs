using Demo.Domain;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Demo.Services;

public sealed class WorkflowMessages(IMailer mailer, ILocalizationService texts, IRepository<QueuedEmail> queue) : IWorkflowMessageService
{
    public async Task<int> SendNotificationAsync(MessageTemplate messageTemplate, EmailAccount emailAccount, int languageId, IList<Token> tokens, string toEmailAddress, string toName,
        string? attachmentFilePath = null, string? attachmentFileName = null, string? replyToEmailAddress = null, string? replyToName = null,
        string? fromEmail = null, string? fromName = null, string? subject = null, bool ignoreDelayBeforeSend = false)
    {
        if (string.IsNullOrEmpty(subject))
            subject = await texts.GetLocalizedAsync(messageTemplate, template => template.Subject, languageId);
        var body = await texts.GetLocalizedAsync(messageTemplate, template => template.Body, languageId);
        var mail = await mailer.QueueAsync(emailAccount, toEmailAddress, toName, MailTokenizer.Replace(subject, tokens, false), MailTokenizer.Replace(body, tokens, true));
        if (replyToEmailAddress is not null)
        {
            mail.ReplyTo = replyToEmailAddress;
            await queue.UpdateAsync(mail);
        }

        return mail.Id;
    }
}
