using System.Buffers.Binary;
using System.IO.Compression;

namespace Demo.Import.Reading;

/// <summary>Opens a CSV file, packed or not, and tells how far it has been read.</summary>
public sealed class OrderFile : IDisposable
{
    private const int TrailerLength = 4;

    private readonly FileStream _file;
    private readonly CountingStream _content;
    private readonly uint? _unpackedLength;

    private OrderFile(FileStream file, Stream content, uint? unpackedLength)
    {
        _file = file;
        _content = new CountingStream(content);
        _unpackedLength = unpackedLength;
        Text = new StreamReader(_content, bufferSize: 1 << 16);
    }

    public TextReader Text { get; }

    public double Share => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    public static OrderFile Open(string path)
    {
        if (!File.Exists(path))
            throw new ImportException($"There is no file '{path}'.");
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var packed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        var unpackedLength = packed ? ReadTrailer(file) : null;
        file.Position = 0;
        return new OrderFile(file, packed ? new GZipStream(file, CompressionMode.Decompress) : file, unpackedLength);
    }

    /// <summary>A packed file that was cut off ends without an error, so its length is compared with the one it names.</summary>
    public void EnsureComplete()
    {
        if (_unpackedLength is { } expected && unchecked((uint)_content.BytesRead) != expected)
            throw new ImportException("The packed file breaks off, or has several parts; nothing was imported. Unpack it and import the CSV file.");
    }

    public void Dispose()
    {
        Text.Dispose();
        _file.Dispose();
    }

    private static uint? ReadTrailer(FileStream file)
    {
        if (file.Length < TrailerLength)
            return 0;
        Span<byte> trailer = stackalloc byte[TrailerLength];
        file.Position = file.Length - TrailerLength;
        file.ReadExactly(trailer);
        return BinaryPrimitives.ReadUInt32LittleEndian(trailer);
    }
}
