using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>Writes a mail as it travels: multipart/alternative with a text and an HTML part, files beside it, all lines short and ASCII, so that no server need change it.</summary>
public static class MimeMail
{
    /// <summary>Those that tell who, to whom and what; as they are written.</summary>
    public static IReadOnlyList<(string Name, string Value)> Headers(OutgoingMail mail)
    {
        var headers = new List<(string, string)> { ("From", MimeHeader.Mailbox(mail.FromName, mail.FromAddress)), ("To", MimeHeader.Mailbox(mail.ToName, mail.ToAddress)) };
        if (!string.IsNullOrEmpty(mail.ReplyTo))
            headers.Add(("Reply-To", mail.ReplyTo));
        headers.Add(("Subject", MimeHeader.Text(mail.Subject)));
        headers.Add(("Date", mail.DateUtc.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000"));
        headers.Add(("Message-ID", $"<{mail.MessageId}>"));
        if (mail.UnsubscribeUrl.Length > 0)
        {
            headers.Add(("List-Unsubscribe", $"<{mail.UnsubscribeUrl}>"));
            headers.Add(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }

        if (mail.IsTest)
            headers.Add(("X-Loyalty-Test", "yes"));
        return headers;
    }

    public static byte[] Write(OutgoingMail mail)
    {
        var boundary = $"=_{MailAddress.Hash(mail.MessageId)[..32]}";
        var lines = new StringBuilder(mail.Html.Length * 2);
        foreach (var (name, value) in Headers(mail))
            Header(name, value);
        Header("MIME-Version", "1.0");
        var outer = $"{boundary}=m";
        if (mail.Attachments.Count > 0)
        {
            Header("Content-Type", $"multipart/mixed; boundary=\"{outer}\"");
            lines.Append("\r\n--").Append(outer).Append("\r\n");
        }

        Header("Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        lines.Append("\r\n");
        Part("text/plain", mail.Text);
        Part("text/html", mail.Html);
        lines.Append("--").Append(boundary).Append("--\r\n");
        foreach (var file in mail.Attachments)
            Attach(file);
        if (mail.Attachments.Count > 0)
            lines.Append("--").Append(outer).Append("--\r\n");
        return Encoding.ASCII.GetBytes(lines.ToString());

        void Header(string name, string value) => lines.Append(name).Append(": ").Append(value).Append("\r\n");

        void Attach(MailAttachment file)
        {
            lines.Append("--").Append(outer).Append("\r\n");
            Header("Content-Type", $"{file.ContentType}; name=\"{file.Name}\"");
            Header("Content-Disposition", $"attachment; filename=\"{file.Name}\"");
            Header("Content-Transfer-Encoding", "base64");
            lines.Append("\r\n").Append(Convert.ToBase64String(file.Content, Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
        }

        void Part(string type, string content)
        {
            lines.Append("--").Append(boundary).Append("\r\nContent-Type: ").Append(type).Append("; charset=utf-8\r\n");
            var bytes = Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\r\n"));
            // Quoted-printable stays readable; for Chinese base64 is the shorter one.
            if (bytes.Count(value => value > 126) * 4 > bytes.Length)
                lines.Append("Content-Transfer-Encoding: base64\r\n\r\n").Append(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
            else
            {
                lines.Append("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
                QuotedPrintable.Append(lines, bytes);
                lines.Append("\r\n");
            }
        }
    }
}
