using Demo.Host;

namespace Plugin.Tests.Architecture;

/// <summary>The plugin's source files by path relative to its folder, without what a build leaves.</summary>
internal static class PluginSource
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "Plugins", "Nop.Plugin.CustomerLoyalty");

    public static IReadOnlyDictionary<string, string> CSharp { get; } = Read("*.cs");

    public static IReadOnlyDictionary<string, string> Views { get; } = Read("*.cshtml");

    private static Dictionary<string, string> Read(string pattern) => Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
        .ToDictionary(file => file, file => File.ReadAllText(Path.Combine(Folder, file)));
}
