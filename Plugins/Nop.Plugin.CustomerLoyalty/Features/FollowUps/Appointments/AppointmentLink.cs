using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>The right of a customer to ask for an appointment about an order, or to see one of his and those of its order, without a login.</summary>
/// <param name="AppointmentId">0 for a new one.</param>
/// <param name="LastDay">The link is good until the end of this day of UTC.</param>
public readonly record struct AppointmentLink(int AppointmentId, int CustomerId, int OrderId, DateOnly LastDay)
{
    private const int Days = 365;

    public static AppointmentLink From(DateTime nowUtc, int customerId, int orderId, int appointmentId = 0) => new(appointmentId, customerId, orderId, DateOnly.FromDateTime(nowUtc).AddDays(Days));

    public bool IsGood(DateTime nowUtc) => DateOnly.FromDateTime(nowUtc) <= LastDay;

    public string Seal(ReadOnlySpan<byte> key) => SealedNumbers.Seal(key, SealPurpose.Appointment, AppointmentId, CustomerId, OrderId, LastDay.DayNumber);

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out AppointmentLink link)
    {
        Span<int> numbers = stackalloc int[4];
        var isGenuine = SealedNumbers.TryOpen(key, SealPurpose.Appointment, text, numbers);
        link = isGenuine ? new AppointmentLink(numbers[0], numbers[1], numbers[2], DateOnly.FromDayNumber(numbers[3])) : default;
        return isGenuine;
    }
}
