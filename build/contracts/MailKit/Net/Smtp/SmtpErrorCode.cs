namespace MailKit.Net.Smtp;

public enum SmtpErrorCode
{
    MessageNotAccepted = 0,
    SenderNotAccepted = 1,
    RecipientNotAccepted = 2,
    UnexpectedStatusCode = 3,
}
