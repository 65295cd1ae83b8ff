using System.Buffers.Binary;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

/// <summary>
/// A model in pieces that fit a database column. Each piece begins with mark, version, its number, the number of pieces, the checksum of the
/// whole model and its own checksum; pieces of two runs never make a model.
/// </summary>
public static class ModelChunks
{
    public const int Version = 1;

    private const uint Mark = 0x4D524C43;
    private const int Head = 6 * sizeof(uint);

    /// <param name="chunkBytes">Bytes of a piece at most, its head included.</param>
    public static IReadOnlyList<byte[]> Write(RecommenderModel model, int chunkBytes = 1 << 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(chunkBytes, Head + 1);
        var writer = new ByteWriter();
        ModelFormat.Write(writer, model.Parts);
        var whole = Checksum.Of(writer.Written);
        var size = chunkBytes - Head;
        var chunks = new byte[(writer.Length + size - 1) / size][];
        for (var number = 0; number < chunks.Length; number++)
        {
            var body = writer.Written.Slice(number * size, Math.Min(size, writer.Length - (number * size)));
            var chunk = chunks[number] = new byte[Head + body.Length];
            body.CopyTo(chunk.AsSpan(Head));
            Put(chunk, 0, Mark);
            Put(chunk, 1, Version);
            Put(chunk, 2, (uint)number);
            Put(chunk, 3, (uint)chunks.Length);
            Put(chunk, 4, whole);
            Put(chunk, 5, Sum(chunk));
        }
        return chunks;
    }

    /// <param name="chunks">All pieces in their order.</param>
    /// <exception cref="CorruptModelException">Something is missing or changed.</exception>
    public static RecommenderModel Read(IReadOnlyList<byte[]> chunks)
    {
        if (chunks.Count == 0)
            throw new CorruptModelException("The model has no chunks.");
        for (var number = 0; number < chunks.Count; number++)
            Check(chunks, number);
        var bytes = new byte[chunks.Sum(chunk => (long)chunk.Length - Head)];
        var place = 0;
        foreach (var chunk in chunks)
        {
            chunk.AsSpan(Head).CopyTo(bytes.AsSpan(place));
            place += chunk.Length - Head;
        }
        if (Checksum.Of(bytes) != Get(chunks[0], 4))
            throw new CorruptModelException("The chunks together do not give the model they were cut from.");
        var reader = new ByteReader(bytes);
        var parts = ModelFormat.Read(reader);
        return reader.IsAtEnd ? new(parts) : throw new CorruptModelException("The model is longer than it should be.");
    }

    private static void Check(IReadOnlyList<byte[]> chunks, int number)
    {
        var chunk = chunks[number];
        if (chunk.Length <= Head || Get(chunk, 0) != Mark)
            throw new CorruptModelException($"Chunk {number + 1} is no chunk of a model.");
        if (Get(chunk, 1) != Version)
            throw new CorruptModelException($"Chunk {number + 1} is of version {Get(chunk, 1)}, not {Version}.");
        if (Get(chunk, 2) != number || Get(chunk, 3) != chunks.Count)
            throw new CorruptModelException($"Chunk {number + 1} of {chunks.Count} says that it is {Get(chunk, 2) + 1} of {Get(chunk, 3)}.");
        if (Get(chunk, 4) != Get(chunks[0], 4))
            throw new CorruptModelException($"Chunk {number + 1} is of another run.");
        if (Get(chunk, 5) != Sum(chunk))
            throw new CorruptModelException($"Chunk {number + 1} was changed.");
    }

    private static uint Sum(byte[] chunk) => Checksum.Of(chunk.AsSpan(Head)) ^ Checksum.Of(chunk.AsSpan(0, Head - sizeof(uint)));

    private static uint Get(byte[] chunk, int place) => BinaryPrimitives.ReadUInt32LittleEndian(chunk.AsSpan(place * sizeof(uint)));

    private static void Put(byte[] chunk, int place, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(chunk.AsSpan(place * sizeof(uint)), value);
}
