using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

/// <summary>Reads back what a <see cref="ByteWriter"/> wrote; more than there is, or a length that cannot be, is a corrupt model.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    private int _place;

    public bool IsAtEnd => _place == bytes.Length;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public float Float() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    public bool Bool() => Int() != 0;

    public int[] Ints()
    {
        var values = MemoryMarshal.Cast<byte, int>(Take(Length(sizeof(int)))).ToArray();
        return BitConverter.IsLittleEndian ? values : Array.ConvertAll(values, BinaryPrimitives.ReverseEndianness);
    }

    public ushort[] Shorts()
    {
        var values = MemoryMarshal.Cast<byte, ushort>(Take(Length(sizeof(ushort)))).ToArray();
        return BitConverter.IsLittleEndian ? values : Array.ConvertAll(values, BinaryPrimitives.ReverseEndianness);
    }

    public float[] Floats() => Array.ConvertAll(Ints(), BitConverter.Int32BitsToSingle);

    private long Length(int size) => Int() is >= 0 and var count ? (long)count * size : throw new CorruptModelException("A length in the model is negative.");

    private ReadOnlySpan<byte> Take(long count)
    {
        if (count > bytes.Length - _place)
            throw new CorruptModelException("The model ends before it should.");
        _place += (int)count;
        return bytes.AsSpan(_place - (int)count, (int)count);
    }
}
