namespace Demo.Domain;

/// <summary>A mail that was delivered inside the demo store because no SMTP server was named.</summary>
public class MailboxMessage : Mail
{
    public string? HtmlBody { get; set; }
    public string? TextBody { get; set; }
    public string? Headers { get; set; }
    public DateTime ReceivedOnUtc { get; set; }
}
