using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>Mails about appointments: one for each change.</summary>
public class AppointmentMails(ActionQueue queue, TimeProvider clock)
{
    public const string Received = "Loyalty.AppointmentReceived";
    public const string Confirmed = "Loyalty.AppointmentConfirmed";
    public const string Moved = "Loyalty.AppointmentMoved";
    public const string Declined = "Loyalty.AppointmentDeclined";
    public const string Cancelled = "Loyalty.AppointmentCancelled";
    public const string Reminder = "Loyalty.AppointmentReminder";

    /// <summary>In the tokens of a mail: which appointment it is about, and which version of it.</summary>
    public const string AppointmentId = "Loyalty.AppointmentId";

    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);

    /// <summary>The same change is told once.</summary>
    public Task SendAsync(LoyaltyAppointment row, string template)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var payload = new MailPayload
        {
            TemplateName = template, Topic = MailTopics.Care, OrderId = row.OrderId,
            Tokens = new Dictionary<string, string> { [AppointmentId] = row.Id.ToString(CultureInfo.InvariantCulture) }
        };
        var key = string.Create(CultureInfo.InvariantCulture, $"appointment:{row.Id}:{(template == Reminder ? $"reminder:{row.StartsOnUtc:yyyyMMddHHmm}" : row.Version)}");
        return queue.AddAsync([new PlannedAction(key, ActionKind.Mail, new ActionSource(ActionSourceKind.Service, row.Id), row.CustomerId, row.StoreId, now, now + Useful, ActionPayload.Write(payload))]);
    }
}
