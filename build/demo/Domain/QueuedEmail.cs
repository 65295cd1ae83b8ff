namespace Demo.Domain;

public class QueuedEmail : Mail
{
    public int PriorityId { get; set; }
    public string? FromName { get; set; }
    public string? ToName { get; set; }
    public string? ReplyTo { get; set; }
    public string Body { get; set; } = "";
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? DontSendBeforeDateUtc { get; set; }
    public DateTime? SentOnUtc { get; set; }
    public int SentTries { get; set; }
    public int EmailAccountId { get; set; }
}
