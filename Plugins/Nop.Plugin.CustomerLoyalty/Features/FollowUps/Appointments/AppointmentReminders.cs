namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>The day before, the customer is reminded.</summary>
public class AppointmentReminders(AppointmentStore appointments, AppointmentMails mails, TimeProvider clock)
{
    private static readonly TimeSpan Before = TimeSpan.FromHours(24);

    /// <summary>Who heard of it this shortly before needs no reminder.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    public async Task<int> RunAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = (await appointments.BeginningAsync(now, now + Before)).Where(row => row.StartsOnUtc - row.DecidedOnUtc > Before + Fresh).ToList();
        foreach (var row in due)
            await mails.SendAsync(row, AppointmentMails.Reminder);
        return due.Count;
    }
}
