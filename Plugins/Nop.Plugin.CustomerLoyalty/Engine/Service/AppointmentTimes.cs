namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>Times of appointments in quarters of an hour: what two of an agent may not share.</summary>
public static class AppointmentTimes
{
    public const int SlotMinutes = 15;
    public const int LongestMinutes = 8 * 60;

    /// <summary>The quarters that it takes, each by its beginning.</summary>
    public static IReadOnlyList<DateTime> Slots(DateTime startsOnUtc, int minutes)
    {
        var first = new DateTime(startsOnUtc.Ticks - startsOnUtc.Ticks % TimeSpan.FromMinutes(SlotMinutes).Ticks, DateTimeKind.Utc);
        var end = startsOnUtc.AddMinutes(Math.Clamp(minutes, 1, LongestMinutes));
        var slots = new List<DateTime>();
        for (var slot = first; slot < end; slot = slot.AddMinutes(SlotMinutes))
            slots.Add(slot);
        return slots;
    }
}
