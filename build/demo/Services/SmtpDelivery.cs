using System.Net.Mail;
using System.Text;

namespace Demo.Services;

/// <summary>One mail over SMTP, multipart when it has a text part.</summary>
internal static class SmtpDelivery
{
    internal static async Task SendAsync(string server, OutgoingMail mail)
    {
        var separator = server.LastIndexOf(':');
        using var client = separator > 0
            ? new SmtpClient(server[..separator], int.Parse(server[(separator + 1)..], System.Globalization.CultureInfo.InvariantCulture))
            : new SmtpClient(server);
        client.Timeout = 30_000;
        using var message = Compose(mail);
        await client.SendMailAsync(message);
    }

    private static MailMessage Compose(OutgoingMail mail)
    {
        var message = new MailMessage(new MailAddress(mail.From, mail.FromName), new MailAddress(mail.To, mail.ToName))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8
        };
        if (!string.IsNullOrEmpty(mail.ReplyTo))
            message.ReplyToList.Add(new MailAddress(mail.ReplyTo));
        foreach (var (name, value) in mail.Headers ?? new Dictionary<string, string>())
            message.Headers.Add(name, value);

        if (mail.TextBody == null)
            (message.Body, message.IsBodyHtml) = (mail.HtmlBody, true);
        else
        {
            message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(mail.TextBody, Encoding.UTF8, "text/plain"));
            message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(mail.HtmlBody, Encoding.UTF8, "text/html"));
        }

        return message;
    }
}
