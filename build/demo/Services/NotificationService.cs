using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Nop.Services.Messages;

namespace Demo.Services;

/// <summary>Messages for the next page, kept in TempData.</summary>
public sealed class NotificationService(IHttpContextAccessor http, ITempDataDictionaryFactory tempData) : INotificationService, INotifications
{
    private const string Key = "Demo.Notifications";

    public void SuccessNotification(string message, bool encode = true, int timeout = 0) => Add("success", message, encode, timeout);

    public void WarningNotification(string message, bool encode = true, int timeout = 0) => Add("warning", message, encode, timeout);

    public void ErrorNotification(string message, bool encode = true, int timeout = 0) => Add("error", message, encode, timeout);

    public IReadOnlyList<NotificationMessage> TakeAll() => TempData is { } data ? Read(data[Key]) : [];

    private ITempDataDictionary? TempData => http.HttpContext is { } context ? tempData.GetTempData(context) : null;

    private void Add(string type, string message, bool encode, int timeout)
    {
        if (TempData is not { } data)
            return;
        data[Key] = JsonSerializer.Serialize(Read(data.Peek(Key)).Append(new NotificationMessage(type, message, encode, timeout)));
    }

    private static List<NotificationMessage> Read(object? saved) =>
        saved is string json ? JsonSerializer.Deserialize<List<NotificationMessage>>(json)! : [];
}
