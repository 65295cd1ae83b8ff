using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>The right of a customer to ask for an appointment about an order, or to see one of his, without a login.</summary>
/// <param name="AppointmentId">0 for a new one.</param>
public readonly record struct AppointmentLink(int AppointmentId, int CustomerId, int OrderId)
{
    public string Seal(ReadOnlySpan<byte> key) => SealedNumbers.Seal(key, SealPurpose.Appointment, AppointmentId, CustomerId, OrderId);

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out AppointmentLink link)
    {
        Span<int> numbers = stackalloc int[3];
        var isGenuine = SealedNumbers.TryOpen(key, SealPurpose.Appointment, text, numbers);
        link = new AppointmentLink(numbers[0], numbers[1], numbers[2]);
        return isGenuine;
    }
}
