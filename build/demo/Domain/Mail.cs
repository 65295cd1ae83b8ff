using Nop.Core;

namespace Demo.Domain;

/// <summary>What every mail has, on its way or delivered.</summary>
public abstract class Mail : BaseEntity
{
    public string From { get; set; } = "";
    public string To { get; set; } = "";
    public string Subject { get; set; } = "";
}
