using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Demo.Import.Cleaning;

/// <summary>Guids that the same file always gives, so that a second import recognises what the first one wrote.</summary>
public static class StableGuid
{
    public static Guid For(string kind, string key) => new(Hash(kind, key), bigEndian: true);

    /// <summary>One of many that belong to the same thing, cheaper than a hash each.</summary>
    public static Guid Part(Guid whole, int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        whole.TryWriteBytes(bytes, bigEndian: true, out _);
        var tail = bytes[12..];
        BinaryPrimitives.WriteInt32BigEndian(tail, BinaryPrimitives.ReadInt32BigEndian(tail) ^ (number + 1));
        return new Guid(bytes, bigEndian: true);
    }

    private static ReadOnlySpan<byte> Hash(string kind, string key) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"online-retail/{kind}/{key}")).AsSpan(0, 16);
}
