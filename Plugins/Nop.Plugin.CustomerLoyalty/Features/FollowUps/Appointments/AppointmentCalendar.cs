using System.Globalization;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>The file for the customer's calendar that goes with a mail about an appointment.</summary>
public class AppointmentCalendar(AppointmentStore appointments, ILocalizationService localization, TimeProvider clock) : IMailAttachmentSource
{
    public async Task<MailAttachment?> FindAsync(MailRequest request, string fromAddress)
    {
        if (request.Payload.TemplateName == AppointmentMails.Received || !request.Payload.Tokens.TryGetValue(AppointmentMails.AppointmentId, out var number) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await appointments.FindAsync(id) is not { StartsOnUtc: not null } row || row.CustomerId != request.Customer.Id)
            return null;
        var isOff = row.State is AppointmentState.Cancelled or AppointmentState.Declined;
        var text = await WriteAsync(row, request.Store.Name, fromAddress, request.Customer.Email, request.LanguageId, isOff);
        return new MailAttachment("appointment.ics", $"text/calendar; method={(isOff ? "CANCEL" : "REQUEST")}; charset=utf-8", Encoding.UTF8.GetBytes(text));
    }

    public async Task<string> WriteAsync(LoyaltyAppointment row, string store, string? fromAddress, string? toAddress, int languageId, bool isOff)
    {
        var title = string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Appointments.CalendarTitle", languageId), store);
        return CalendarFile.Write(new CalendarDate($"{row.AppointmentKey:N}@loyalty", row.Version, row.StartsOnUtc!.Value, row.Minutes, title, row.Wish, row.Place, store, fromAddress, toAddress, isOff), clock.GetUtcNow().UtcDateTime);
    }
}
