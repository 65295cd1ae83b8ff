using Nop.Core;

namespace Demo.Domain;

public class Log : BaseEntity
{
    public int LogLevelId { get; set; }
    public string ShortMessage { get; set; } = "";
    public string? FullMessage { get; set; }
    public string? IpAddress { get; set; }
    public int? CustomerId { get; set; }
    public string? PageUrl { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
