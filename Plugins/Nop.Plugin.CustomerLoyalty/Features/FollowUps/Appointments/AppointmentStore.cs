using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

public class AppointmentStore(IRepository<LoyaltyAppointment> appointments, IRepository<LoyaltyAppointmentSlot> slots, IRepository<LoyaltyAppointmentChange> changes)
{
    private const int Requested = (int)AppointmentState.Requested;
    private const int Confirmed = (int)AppointmentState.Confirmed;

    /// <summary>False when it was there already.</summary>
    public Task<bool> TryAddAsync(LoyaltyAppointment appointment)
    {
        var key = appointment.AppointmentKey;
        return appointments.TryAddAsync(appointment, row => row.AppointmentKey == key);
    }

    public async Task<LoyaltyAppointment?> FindAsync(int id) => await appointments.Table.FirstOrDefaultAsync(row => row.Id == id);

    /// <summary>
    /// Writes an appointment as it was decided, with its new version. False when somebody decided about the old one first; then the row says
    /// what that one decided.
    /// </summary>
    public async Task<bool> TryDecideAsync(LoyaltyAppointment decided)
    {
        var (id, version) = (decided.Id, decided.Version);
        if (await changes.TryAddAsync(LoyaltyAppointmentChange.Of(decided), row => row.AppointmentId == id && row.Version == version))
        {
            await appointments.UpdateAsync(decided, false);
            return true;
        }

        // Whoever was first may have fallen before he wrote the row.
        if (await changes.Table.Where(row => row.AppointmentId == id).OrderByDescending(row => row.Version).FirstOrDefaultAsync() is { } last && await FindAsync(id) is { } current && current.Version < last.Version)
        {
            last.ApplyTo(current);
            await appointments.UpdateAsync(current, false);
        }

        return false;
    }

    public async Task<IReadOnlyList<LoyaltyAppointment>> OfCustomerAsync(int customerId) =>
        [.. await appointments.Table.Where(row => row.CustomerId == customerId).OrderByDescending(row => row.Id).ToListAsync()];

    /// <param name="state">Null for all.</param>
    /// <param name="agentId">0 for everybody's; requests belong to nobody yet and are everybody's.</param>
    public Task<IPagedList<LoyaltyAppointment>> ListAsync(AppointmentState? state, int agentId, int pageIndex, int pageSize)
    {
        var rows = appointments.Table;
        if (state is { } wanted)
        {
            var stateId = (int)wanted;
            rows = rows.Where(row => row.StateId == stateId);
        }

        if (agentId > 0)
            rows = rows.Where(row => row.AgentId == agentId || row.AgentId == 0);
        return rows.OrderBy(row => row.StateId).ThenBy(row => row.StartsOnUtc ?? row.FirstOnUtc).ThenBy(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>Requests that wait for an answer, and confirmed ones that begin before then.</summary>
    /// <param name="agentId">0 for everybody's.</param>
    public async Task<IReadOnlyList<LoyaltyAppointment>> OpenAsync(int agentId, DateTime beforeUtc) =>
        [.. await appointments.Table.Where(row => row.StateId == Requested || (row.StateId == Confirmed && row.StartsOnUtc < beforeUtc && (agentId == 0 || row.AgentId == agentId)))
            .OrderBy(row => row.StartsOnUtc ?? row.FirstOnUtc).ThenBy(row => row.Id).ToListAsync()];

    /// <summary>Confirmed ones that begin between the two.</summary>
    public async Task<IReadOnlyList<LoyaltyAppointment>> BeginningAsync(DateTime fromUtc, DateTime toUtc) =>
        [.. await appointments.Table.Where(row => row.StateId == Confirmed && row.StartsOnUtc >= fromUtc && row.StartsOnUtc < toUtc).OrderBy(row => row.Id).ToListAsync()];

    /// <summary>How many requests of the customer wait for an answer.</summary>
    public Task<int> CountRequestedAsync(int customerId) => appointments.Table.CountAsync(row => row.CustomerId == customerId && row.StateId == Requested);

    /// <summary>Takes these quarters for the appointment and returns the numbers of those it did not have. Null when one of them is another's: then it has none more than before.</summary>
    public async Task<IReadOnlyCollection<int>?> TryTakeAsync(int appointmentId, int agentId, IEnumerable<DateTime> times)
    {
        var taken = new List<LoyaltyAppointmentSlot>();
        foreach (var time in times)
        {
            var slot = new LoyaltyAppointmentSlot { AgentId = agentId, StartsOnUtc = time, AppointmentId = appointmentId };
            if (await slots.TryAddAsync(slot, row => row.AgentId == agentId && row.StartsOnUtc == time))
                taken.Add(slot);
            else if (!await slots.Table.AnyAsync(row => row.AgentId == agentId && row.StartsOnUtc == time && row.AppointmentId == appointmentId))
            {
                await GiveBackAsync([.. taken.Select(row => row.Id)]);
                return null;
            }
        }

        return [.. taken.Select(row => row.Id)];
    }

    /// <summary>Quarters by number.</summary>
    public Task GiveBackAsync(IReadOnlyCollection<int> numbers)
    {
        var ids = numbers.ToArray();
        return slots.DeleteAsync(row => ids.Contains(row.Id));
    }

    /// <summary>Gives back what the appointment has, but for these quarters of that agent.</summary>
    public async Task FreeAsync(int appointmentId, int agentId = 0, IReadOnlyCollection<DateTime>? kept = null)
    {
        var rows = await slots.Table.Where(row => row.AppointmentId == appointmentId).ToListAsync();
        var gone = rows.Where(row => row.AgentId != agentId || kept?.Contains(DateTime.SpecifyKind(row.StartsOnUtc, DateTimeKind.Utc)) != true).Select(row => row.Id).ToArray();
        await slots.DeleteAsync(row => gone.Contains(row.Id));
    }

    public async Task EraseAsync(int customerId)
    {
        var ids = await appointments.Table.Where(row => row.CustomerId == customerId).Select(row => row.Id).ToListAsync();
        var all = ids.ToArray();
        await slots.DeleteAsync(row => all.Contains(row.AppointmentId));
        await changes.DeleteAsync(row => all.Contains(row.AppointmentId));
        await appointments.DeleteAsync(row => row.CustomerId == customerId);
    }
}
