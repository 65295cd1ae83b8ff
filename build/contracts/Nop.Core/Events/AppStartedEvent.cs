namespace Nop.Core.Events;

public class AppStartedEvent
{
    public DateTime StartedAtUtc { get; } = DateTime.UtcNow;
}
