using System.IO.Compression;
using System.Text.Json;

namespace Pack;

/// <summary>
/// The zip that nopCommerce's upload of a single plugin accepts: exactly one top folder, named as the system name, with
/// plugin.json directly in it. The same files give the same bytes, whenever and wherever packed.
/// </summary>
public static class PluginPackage
{
    private static readonly DateTimeOffset Timestamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Libraries that may lie beside our own; nopCommerce must not ship any of them.</summary>
    private static readonly HashSet<string> PrivateLibraries = ["MathNet.Numerics.dll"];

    private static readonly HashSet<string> KnownExtensions =
        [".dll", ".json", ".png", ".txt", ".cshtml", ".js", ".css", ".svg", ".md"];

    /// <returns>The number of files.</returns>
    public static int Write(string folder, string zip)
    {
        var (systemName, files) = Read(folder);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(zip))!);
        File.Delete(zip);
        using var archive = ZipFile.Open(zip, ZipArchiveMode.Create);
        foreach (var file in files)
        {
            var entry = archive.CreateEntry($"{systemName}/{file}", CompressionLevel.Optimal);
            entry.LastWriteTime = Timestamp;
            entry.ExternalAttributes = 0;
            using var source = File.OpenRead(Path.Combine(folder, file));
            using var target = entry.Open();
            source.CopyTo(target);
        }

        return files.Count;
    }

    private static (string SystemName, IReadOnlyList<string> Files) Read(string folder)
    {
        var descriptorFile = Path.Combine(folder, "plugin.json");
        if (!File.Exists(descriptorFile))
            throw new PackageException($"There is no plugin.json in {folder}: build the plugin first.");

        using var descriptor = JsonDocument.Parse(File.ReadAllText(descriptorFile));
        var systemName = descriptor.RootElement.GetProperty("SystemName").GetString()!;
        var assembly = descriptor.RootElement.GetProperty("FileName").GetString()!;

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => Path.GetExtension(file) != ".pdb")
            .Order(StringComparer.Ordinal)
            .ToList();

        foreach (var needed in new[] { "plugin.json", "logo.png", assembly, "Views/_ViewImports.cshtml", "Content/loyalty.js" })
            if (!files.Contains(needed))
                throw new PackageException($"{needed} is missing.");
        foreach (var file in files)
        {
            if (!KnownExtensions.Contains(Path.GetExtension(file)))
                throw new PackageException($"{file} does not belong into a plugin.");
            if (Path.GetExtension(file) == ".dll" && file != assembly && !PrivateLibraries.Contains(file))
                throw new PackageException($"{file}: nopCommerce loads two versions of one library badly; only our own library is packed.");
        }

        return (systemName, files);
    }
}
