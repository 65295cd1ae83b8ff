namespace MailKit.Net.Smtp;

public enum SmtpStatusCode
{
    ServiceNotAvailable = 421,
    MailboxBusy = 450,
    ErrorInProcessing = 451,
    InsufficientStorage = 452,
    MailboxUnavailable = 550,
    TransactionFailed = 554,
}
