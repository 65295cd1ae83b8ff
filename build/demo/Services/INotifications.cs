namespace Demo.Services;

/// <summary>Reads, once, what INotificationService has put aside for the next page.</summary>
public interface INotifications
{
    IReadOnlyList<NotificationMessage> TakeAll();
}

public record NotificationMessage(string Type, string Message, bool Encode, int Timeout);
