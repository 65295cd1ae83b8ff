using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>Appointments: asked for by customers, confirmed, moved or declined by agents, nobody booked twice.</summary>
public class AppointmentService(AppointmentStore appointments, AppointmentMails mails, TimeProvider clock) : IPersonalData, IPersonalExport
{
    public const int LongestWish = 1_000;
    public const int LongestAnswer = 1_000;
    public const int MostRequests = 3;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<LoyaltyAppointment?> FindAsync(int id) => appointments.FindAsync(id);

    public Task<IReadOnlyList<LoyaltyAppointment>> OfCustomerAsync(int customerId) => appointments.OfCustomerAsync(customerId);

    /// <inheritdoc cref="AppointmentStore.ListAsync"/>
    public Task<IPagedList<LoyaltyAppointment>> ListAsync(AppointmentState? state, int agentId, int pageIndex, int pageSize) => appointments.ListAsync(state, agentId, pageIndex, pageSize);

    /// <inheritdoc cref="AppointmentStore.OpenAsync"/>
    public Task<IReadOnlyList<LoyaltyAppointment>> OpenAsync(int agentId, DateTime beforeUtc) => appointments.OpenAsync(agentId, beforeUtc);

    /// <summary>False when so many of his wait for an answer that one more helps nobody.</summary>
    public async Task<bool> RequestAsync(AppointmentWish wish)
    {
        if (await appointments.CountRequestedAsync(wish.CustomerId) >= MostRequests)
            return false;
        var row = new LoyaltyAppointment
        {
            AppointmentKey = wish.Key,
            Version = 1,
            CustomerId = wish.CustomerId,
            StoreId = wish.StoreId,
            OrderId = wish.OrderId,
            LanguageId = wish.LanguageId,
            StateId = (int)AppointmentState.Requested,
            Wish = wish.Wish.Shortened(LongestWish),
            Phone = wish.Phone.Shortened(50),
            Place = wish.Place.Shortened(300),
            FirstOnUtc = wish.TimesUtc[0],
            SecondOnUtc = wish.TimesUtc.Count > 1 ? wish.TimesUtc[1] : null,
            ThirdOnUtc = wish.TimesUtc.Count > 2 ? wish.TimesUtc[2] : null,
            Minutes = 60,
            CreatedOnUtc = Now
        };
        if (await appointments.TryAddAsync(row))
            await mails.SendAsync(row, AppointmentMails.Received);
        return true;
    }

    /// <summary>Confirms it for that time, or moves a confirmed one; the customer hears of it with a file for his calendar.</summary>
    /// <param name="version">As it was opened.</param>
    public async Task<AppointmentOutcome> ConfirmAsync(int id, int version, int agentId, DateTime startsOnUtc, int minutes, string? answer)
    {
        if (await appointments.FindAsync(id) is not { State: AppointmentState.Requested or AppointmentState.Confirmed } row || row.Version != version)
            return AppointmentOutcome.Changed;
        var slots = AppointmentTimes.Slots(startsOnUtc, minutes);
        if (await appointments.TryTakeAsync(id, agentId, slots) is not { } taken)
            return AppointmentOutcome.Busy;
        var isMoved = row.State == AppointmentState.Confirmed && row.StartsOnUtc != startsOnUtc;
        (row.StateId, row.AgentId, row.StartsOnUtc, row.Minutes) = ((int)AppointmentState.Confirmed, agentId, startsOnUtc, minutes);
        if (!await TrySaveAsync(row, answer))
        {
            await appointments.GiveBackAsync(taken);
            return AppointmentOutcome.Changed;
        }

        await appointments.FreeAsync(id, agentId, [.. slots]);
        await mails.SendAsync(row, isMoved ? AppointmentMails.Moved : AppointmentMails.Confirmed);
        return AppointmentOutcome.Done;
    }

    /// <summary>The shop says no; the customer hears why.</summary>
    public Task<AppointmentOutcome> DeclineAsync(int id, int version, string? answer) => EndAsync(id, version, AppointmentState.Declined, answer, AppointmentMails.Declined);

    /// <summary>The customer does not want it any more; calendars forget it.</summary>
    public async Task<AppointmentOutcome> CancelAsync(int id, int customerId) => await appointments.FindAsync(id) is { } row && row.CustomerId == customerId
        ? await EndAsync(id, row.Version, AppointmentState.Cancelled, null, AppointmentMails.Cancelled)
        : AppointmentOutcome.Changed;

    /// <summary>Says how it went.</summary>
    public async Task<AppointmentOutcome> CloseAsync(int id, int version, bool done, string? outcome)
    {
        if (await appointments.FindAsync(id) is not { State: AppointmentState.Confirmed } row || row.Version != version)
            return AppointmentOutcome.Changed;
        row.StateId = (int)(done ? AppointmentState.Done : AppointmentState.Missed);
        row.Outcome = outcome.Shortened(LongestAnswer);
        return await TrySaveAsync(row, row.Answer) ? AppointmentOutcome.Done : AppointmentOutcome.Changed;
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("appointments", (await appointments.OfCustomerAsync(customerId)).Select(row => new { row.CreatedOnUtc, row.Wish, row.Phone, row.Place, row.FirstOnUtc, row.StartsOnUtc, row.State, row.Answer, row.Outcome }))];

    public Task EraseAsync(int customerId) => appointments.EraseAsync(customerId);

    private async Task<AppointmentOutcome> EndAsync(int id, int version, AppointmentState state, string? answer, string template)
    {
        if (await appointments.FindAsync(id) is not { State: AppointmentState.Requested or AppointmentState.Confirmed } row || row.Version != version)
            return AppointmentOutcome.Changed;
        row.StateId = (int)state;
        if (!await TrySaveAsync(row, answer))
            return AppointmentOutcome.Changed;
        await appointments.FreeAsync(id);
        await mails.SendAsync(row, template);
        return AppointmentOutcome.Done;
    }

    /// <summary>False when somebody decided about the same version first.</summary>
    private Task<bool> TrySaveAsync(LoyaltyAppointment row, string? answer)
    {
        row.Version++;
        row.Answer = answer.Shortened(LongestAnswer);
        row.DecidedOnUtc = Now;
        return appointments.TryDecideAsync(row);
    }
}
