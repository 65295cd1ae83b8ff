using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

/// <summary>Appends numbers and arrays of numbers, little-endian.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Write(int value) => BinaryPrimitives.WriteInt32LittleEndian(Grow(sizeof(int)), value);

    public void Write(float value) => BinaryPrimitives.WriteSingleLittleEndian(Grow(sizeof(float)), value);

    public void Write(bool value) => Write(value ? 1 : 0);

    public void Write(int[] values)
    {
        Write(values.Length);
        Append(MemoryMarshal.AsBytes<int>(BitConverter.IsLittleEndian ? values : Array.ConvertAll(values, BinaryPrimitives.ReverseEndianness)));
    }

    public void Write(ushort[] values)
    {
        Write(values.Length);
        Append(MemoryMarshal.AsBytes<ushort>(BitConverter.IsLittleEndian ? values : Array.ConvertAll(values, BinaryPrimitives.ReverseEndianness)));
    }

    public void Write(float[] values) => Write(Array.ConvertAll(values, BitConverter.SingleToInt32Bits));

    private void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Grow(bytes.Length));

    private Span<byte> Grow(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Length + count, (int)Math.Min(Array.MaxLength, _bytes.Length * 2L)));
        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
