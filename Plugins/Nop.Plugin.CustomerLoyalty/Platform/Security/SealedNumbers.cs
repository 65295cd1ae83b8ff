using System.Buffers.Binary;

namespace Nop.Plugin.CustomerLoyalty.Platform.Security;

/// <summary>A few numbers as one text that only this shop can have made: what most signed links are.</summary>
public static class SealedNumbers
{
    private const int Most = 8;

    public static string Seal(ReadOnlySpan<byte> key, SealPurpose purpose, params ReadOnlySpan<int> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numbers.Length, Most);
        Span<byte> bytes = stackalloc byte[numbers.Length * sizeof(int)];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes[(i * sizeof(int))..], numbers[i]);
        return SignedBytes.Seal(key, purpose, bytes);
    }

    /// <summary>False for anything that was not sealed with this key for this purpose, or holds another count of numbers; <paramref name="numbers"/> are then as they were.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> key, SealPurpose purpose, ReadOnlySpan<char> text, Span<int> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numbers.Length, Most);
        Span<byte> bytes = stackalloc byte[numbers.Length * sizeof(int)];
        if (!SignedBytes.TryOpen(key, purpose, text, bytes))
            return false;
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * sizeof(int))..]);
        return true;
    }
}
