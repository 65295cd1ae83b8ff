using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.Web;

/// <summary>Appointments as their customer sees them, in his own time.</summary>
public class MyAppointmentsFactory(AppointmentService appointments, ServiceOrderStore orders, OwnerService staff, IDateTimeHelper time, IWorkContext workContext, IStoreContext stores, DeskWords words)
{
    private const int LongestPlace = 300;
    private const int LongestPhone = 50;
    private static readonly TimeSpan Soonest = TimeSpan.FromHours(2);
    private static readonly TimeSpan Latest = TimeSpan.FromDays(180);

    /// <param name="typed">What he entered, to be shown again.</param>
    public async Task<MyAppointmentsModel> PrepareAsync(AppointmentRight right, string token, MyAppointmentsModel? typed = null)
    {
        var (customer, orderId) = (right.Customer, right.OrderId);
        var zone = await time.GetCustomerTimeZoneAsync(customer);
        var all = await appointments.OfCustomerAsync(customer.Id);
        var names = await staff.NamesAsync(all.Select(row => row.AgentId));
        var model = typed ?? new MyAppointmentsModel { Key = Guid.NewGuid(), Phone = customer.Phone };
        var order = orderId > 0 ? await orders.FindAsync(orderId) : null;
        (model.Token, model.OrderId, model.OrderNumber) = (token, order?.CustomerId == customer.Id ? order.Id : 0, order?.CustomerId == customer.Id ? order.CustomOrderNumber : null);
        var lines = new List<MyAppointment>();
        foreach (var row in all.Where(right.Sees))
        {
            var isOpen = row.State is AppointmentState.Requested or AppointmentState.Confirmed;
            lines.Add(new MyAppointment(row.Id, string.Join("; ", (row.StartsOnUtc is { } starts ? [starts] : row.Proposed).Select(moment => LocalTime.Of(moment, zone).ToString("f", System.Globalization.CultureInfo.CurrentCulture))),
                row.Wish, await words.OfAsync(row.State), row.AgentId > 0 ? names.GetValueOrDefault(row.AgentId) : null, row.Answer, isOpen && (row.StartsOnUtc is null || row.StartsOnUtc > appointments.Now), row.State == AppointmentState.Confirmed));
        }

        model.Appointments = lines;
        model.MayAsk = all.Count(row => row.State == AppointmentState.Requested) < AppointmentService.MostRequests;
        model.Zone = zone.DisplayName;
        model.Earliest = LocalTime.Of(appointments.Now + Soonest, zone).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return model;
    }

    /// <summary>What he asks for, or what is wrong with it at the field where it was typed.</summary>
    public async Task<(AppointmentWish? Wish, IReadOnlyList<(string Field, string Text)> Errors)> ReadAsync(Customer customer, MyAppointmentsModel model, int orderId)
    {
        var errors = new List<(string, string)>();
        var wish = NoteText.Lines(model.Wish);
        if (wish is null || wish.Length > AppointmentService.LongestWish)
            errors.Add((nameof(model.Wish), await words.FillAsync("Appointments.WishWrong", AppointmentService.LongestWish)));
        if (model.Phone?.Length > LongestPhone)
            errors.Add((nameof(model.Phone), await words.FillAsync("Contacts.TooLong", LongestPhone)));
        if (model.Place?.Length > LongestPlace)
            errors.Add((nameof(model.Place), await words.FillAsync("Contacts.TooLong", LongestPlace)));
        var zone = await time.GetCustomerTimeZoneAsync(customer);
        var times = new List<DateTime>();
        foreach (var (field, typed) in new[] { (nameof(model.FirstOn), model.FirstOn), (nameof(model.SecondOn), model.SecondOn), (nameof(model.ThirdOn), model.ThirdOn) })
        {
            if (typed is not { } local)
            {
                if (field == nameof(model.FirstOn))
                    errors.Add((field, await words.TextAsync("Appointments.FirstMissing")));
                continue;
            }

            var utc = local.Year is > 2000 and < 3000 ? LocalTime.ToUtc(DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes, zone) : DateTime.MinValue;
            if (utc < appointments.Now + Soonest || utc > appointments.Now + Latest)
                errors.Add((field, await words.TextAsync("Appointments.TooSoon")));
            else if (!times.Contains(utc))
                times.Add(utc);
        }

        if (errors.Count > 0)
            return (null, errors);
        var order = orderId > 0 ? await orders.FindAsync(orderId) : null;
        return (new AppointmentWish(model.Key == Guid.Empty ? Guid.NewGuid() : model.Key, customer.Id, (await stores.GetCurrentStoreAsync()).Id, order?.CustomerId == customer.Id ? order.Id : 0,
            (await workContext.GetWorkingLanguageAsync()).Id, wish!, times, NoteText.Line(model.Phone), NoteText.Line(model.Place)), []);
    }
}
