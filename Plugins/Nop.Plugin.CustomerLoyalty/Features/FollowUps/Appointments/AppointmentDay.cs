using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>Today's appointments, and requests that wait for an answer.</summary>
public class AppointmentDay(AppointmentService appointments, IPermissionService permissions, DeskWords words) : IDayPart
{
    /// <summary>Customers should hear within a day.</summary>
    private static readonly TimeSpan Answered = TimeSpan.FromDays(1);

    public string Name => "Appointments";

    public int Order => 30;

    public async Task<DayPart?> ReadAsync(DayQuery query)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.AppointmentsWork))
            return null;
        var items = new List<DayItem>();
        foreach (var row in await appointments.OpenAsync(query.OwnerId, query.UntilUtc))
        {
            var due = row.State == AppointmentState.Requested ? row.CreatedOnUtc + Answered : row.StartsOnUtc ?? row.FirstOnUtc;
            items.Add(new DayItem(row.Id, row.CustomerId, row.Wish, row.Place, due, row.AgentId, $"Admin/LoyaltyAppointment/Edit/{row.Id}", await words.OfAsync(row.State), row.Version));
        }

        items.Sort((one, other) => one.DueOnUtc.CompareTo(other.DueOnUtc));
        return new DayPart([.. items.Take(query.Most)], items.Count, items.Count(item => item.DueOnUtc < query.NowUtc));
    }
}
