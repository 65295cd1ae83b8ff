namespace Nop.Core.Domain.Messages;

public class EmailUnsubscribedEvent
{
    public NewsLetterSubscription Subscription { get; }

    public bool Equals(EmailUnsubscribedEvent other) => throw new NotSupportedException();

    public EmailUnsubscribedEvent(NewsLetterSubscription subscription)
    {
        Subscription = subscription;
    }

    public override bool Equals(object obj) => throw new NotSupportedException();

    public override int GetHashCode() => throw new NotSupportedException();
}
