namespace Nop.Core.Domain.Messages;

public class EmailSubscribedEvent
{
    public NewsLetterSubscription Subscription { get; }

    public bool Equals(EmailSubscribedEvent other) => throw new NotSupportedException();

    public EmailSubscribedEvent(NewsLetterSubscription subscription)
    {
        Subscription = subscription;
    }

    public override bool Equals(object obj) => throw new NotSupportedException();

    public override int GetHashCode() => throw new NotSupportedException();
}
