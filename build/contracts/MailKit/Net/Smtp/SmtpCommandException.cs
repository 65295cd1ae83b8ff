namespace MailKit.Net.Smtp;

public class SmtpCommandException : CommandException
{
    public SmtpCommandException(SmtpErrorCode code, SmtpStatusCode status, string message)
        : base(message)
    {
        ErrorCode = code;
        StatusCode = status;
    }

    public SmtpErrorCode ErrorCode { get; }

    public SmtpStatusCode StatusCode { get; }
}
