namespace Nop.Core.Domain.Messages;

public class EmailUnsubscribedEvent
{
    public NewsLetterSubscription Subscription { get; }

    public bool Equals(EmailUnsubscribedEvent other) => other != null && Equals(other.Subscription, Subscription);

    public EmailUnsubscribedEvent(NewsLetterSubscription subscription)
    {
        Subscription = subscription;
    }

    public override bool Equals(object obj) => Equals(obj as EmailUnsubscribedEvent);

    public override int GetHashCode() => Subscription?.GetHashCode() ?? 0;
}
