using System.IO.Compression;

namespace Demo.Import.Reading;

/// <summary>Opens a CSV file, packed or not, and tells how far it has been read.</summary>
public sealed class OrderFile : IDisposable
{
    private readonly FileStream _file;
    private readonly Stream _content;

    private OrderFile(FileStream file, Stream content)
    {
        _file = file;
        _content = content;
        Text = new StreamReader(content, bufferSize: 1 << 16);
    }

    public TextReader Text { get; }

    public double Share => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    public static OrderFile Open(string path)
    {
        if (!File.Exists(path))
            throw new ImportException($"There is no file '{path}'.");
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var packed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return new OrderFile(file, packed ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    public void Dispose()
    {
        Text.Dispose();
        _content.Dispose();
        _file.Dispose();
    }
}
