using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>Time, agent, answer and page of an appointment, in the customer's own time and language.</summary>
public class AppointmentTokens(AppointmentStore appointments, OwnerService staff, CaptureGate gate, IDateTimeHelper time, ILanguageService languages, TimeProvider clock) : IMailTokenSource
{
    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        if (!request.Payload.Tokens.TryGetValue(AppointmentMails.AppointmentId, out var number) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await appointments.FindAsync(id) is not { } row || row.CustomerId != request.Customer.Id)
            return;
        var zone = await time.GetCustomerTimeZoneAsync(request.Customer);
        var culture = CultureInfo.GetCultureInfo((await languages.GetAllLanguagesAsync(true)).FirstOrDefault(language => language.Id == request.LanguageId)?.LanguageCulture ?? "en-US");
        tokens.TryAdd(MessageTokens.AppointmentTime, new MailToken(row.StartsOnUtc is { } starts ? Words(starts, zone, culture) : string.Join("; ", row.Proposed.Select(proposed => Words(proposed, zone, culture)))));
        tokens.TryAdd(MessageTokens.AppointmentWish, new MailToken(row.Wish));
        tokens.TryAdd(MessageTokens.AppointmentAnswer, new MailToken(PlainHtml.Of(row.Answer), true));
        tokens.TryAdd(MessageTokens.AppointmentAgent, new MailToken(row.AgentId > 0 ? (await staff.NamesAsync([row.AgentId]))[row.AgentId] : string.Empty));
        tokens.TryAdd(MessageTokens.AppointmentUrl, new MailToken($"{StoreAddress.BaseOf(request.Store)}{CustomerLoyaltyDefaults.AppointmentPath[1..]}/{AppointmentLink.From(clock.GetUtcNow().UtcDateTime, row.CustomerId, row.OrderId, row.Id).Seal(gate.Key)}", true));
    }

    private static string Words(DateTime utc, TimeZoneInfo zone, CultureInfo culture) => $"{Engine.Campaigns.LocalTime.Of(utc, zone).ToString("f", culture)} ({zone.StandardName})";
}
