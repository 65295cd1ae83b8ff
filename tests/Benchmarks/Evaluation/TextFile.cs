using System.IO.Compression;

namespace Benchmarks.Evaluation;

/// <summary>Lines of a plain or compressed file, without empty lines and comments.</summary>
public static class TextFile
{
    public static IEnumerable<string> Lines(string file)
    {
        using var raw = File.OpenRead(file);
        var compressed = raw.ReadByte() == 0x1f && raw.ReadByte() == 0x8b;
        raw.Position = 0;
        using var stream = compressed ? new GZipStream(raw, CompressionMode.Decompress) : (Stream)raw;
        using var reader = new StreamReader(stream, bufferSize: 1 << 16);
        while (Next(reader, file) is { } line)
        {
            if (!line.StartsWith('#') && !string.IsNullOrWhiteSpace(line))
                yield return line;
        }
    }

    private static string? Next(StreamReader reader, string file)
    {
        string? line;
        try
        {
            line = reader.ReadLine();
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"'{Path.GetFileName(file)}' is damaged: {error.Message}", error);
        }
        return line is not null && line.Contains('\0') ? throw new InvalidDataException($"'{Path.GetFileName(file)}' is not a text file.") : line;
    }
}
