namespace Nop.Core.Domain.Messages;

public class EmailSubscribedEvent
{
    public NewsLetterSubscription Subscription { get; }

    public bool Equals(EmailSubscribedEvent other) => other != null && Equals(other.Subscription, Subscription);

    public EmailSubscribedEvent(NewsLetterSubscription subscription)
    {
        Subscription = subscription;
    }

    public override bool Equals(object obj) => Equals(obj as EmailSubscribedEvent);

    public override int GetHashCode() => Subscription?.GetHashCode() ?? 0;
}
