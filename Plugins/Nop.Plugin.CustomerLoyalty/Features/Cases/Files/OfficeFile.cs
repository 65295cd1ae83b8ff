using System.IO.Compression;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <summary>Documents of office programs are archives: what is in them is unpacked once, counted and thrown away, before one is kept.</summary>
public static class OfficeFile
{
    private const int MostEntries = 2000;
    private const long LargestUnpacked = 100_000_000;
    private const int MostTimes = 200;

    /// <param name="part">The folder that a document of this kind has.</param>
    public static FileProblem Inspect(byte[] content, string part)
    {
        if (!content.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return FileProblem.ContentDiffers;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
                return FileProblem.Bomb;
            if (archive.GetEntry("[Content_Types].xml") is null || !archive.Entries.Any(entry => entry.FullName.StartsWith(part, StringComparison.OrdinalIgnoreCase)))
                return FileProblem.ContentDiffers;
            if (archive.Entries.Any(entry => entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.StartsWith('/') || entry.FullName.Contains('\\') || entry.FullName.Contains(':')))
                return FileProblem.BadName;
            if (archive.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("activeX", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("embeddings/", StringComparison.OrdinalIgnoreCase)))
                return FileProblem.Script;
            return Unpacks(archive, Math.Min(LargestUnpacked, (long)content.Length * MostTimes)) ? FileProblem.None : FileProblem.Bomb;
        }
        catch (InvalidDataException)
        {
            return FileProblem.ContentDiffers;
        }
    }

    /// <summary>What an entry says of its own size is not believed.</summary>
    private static bool Unpacks(ZipArchive archive, long most)
    {
        var buffer = new byte[81_920];
        long unpacked = 0;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
                if ((unpacked += read) > most)
                    return false;
        }

        return true;
    }
}
