using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>The right of a customer to ask for an appointment about an order, or to see one of his, without a login.</summary>
/// <param name="AppointmentId">0 for a new one.</param>
public readonly record struct AppointmentLink(int AppointmentId, int CustomerId, int OrderId)
{
    private const int Length = 12;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, AppointmentId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], CustomerId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], OrderId);
        return SignedBytes.Seal(key, SealPurpose.Appointment, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out AppointmentLink link)
    {
        link = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (key.Length == 0 || !SignedBytes.TryOpen(key, SealPurpose.Appointment, text, bytes))
            return false;
        link = new AppointmentLink(BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]));
        return true;
    }
}
