namespace Nop.Core.Domain.Messages;

public enum MessageDelayPeriod
{
    Days = 1,
    Hours = 0,
}
