using System.Reflection;
using System.Text.Json;
using Nop.Services.Plugins;

namespace Demo.Host;

/// <summary>Reads plugin.json and loads the assembly it names, as nopCommerce does before it builds its services.</summary>
internal static class PluginLoader
{
    private const string ViewsAssembly = "PluginViews";
    private static readonly Lock Loading = new();

    internal static IReadOnlyList<PluginPackage> Load(DemoStoreOptions options)
    {
        if (!options.LoadPlugins || (options.PluginFolder ?? FindFolder()) is not { } folder)
            return [];

        lock (Loading)
        {
            var descriptor = Read(Path.Combine(folder, "plugin.json"));
            var assembly = LoadAssembly(Path.Combine(folder, descriptor.AssemblyFileName));
            return [new PluginPackage(descriptor, folder, assembly, LoadViews())];
        }
    }

    private static string? FindFolder()
    {
        var built = Path.Combine(RepositoryFolder.Path, "Plugins", "Nop.Plugin.CustomerLoyalty", "bin");
        return !Directory.Exists(built) ? null : Directory.EnumerateFiles(built, "plugin.json", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Where(folder => File.Exists(Path.Combine(folder, "Nop.Plugin.CustomerLoyalty.dll")))
            .MaxBy(folder => File.GetLastWriteTimeUtc(Path.Combine(folder, "Nop.Plugin.CustomerLoyalty.dll")));
    }

    private static Assembly? LoadViews()
    {
        var built = Path.Combine(RepositoryFolder.Demo, ViewsAssembly, "bin");
        if (TryLoadByName(ViewsAssembly) is { } referenced)
            return referenced;

        var newest = !Directory.Exists(built) ? null : Directory.EnumerateFiles(built, $"{ViewsAssembly}.dll", SearchOption.AllDirectories).MaxBy(File.GetLastWriteTimeUtc);
        return newest == null ? null : Assembly.LoadFrom(newest);
    }

    /// <summary>A program that refers to the plugin itself, such as a test, must not get a second copy of its types.</summary>
    private static Assembly LoadAssembly(string file) => TryLoadByName(Path.GetFileNameWithoutExtension(file)) ?? Assembly.LoadFrom(file);

    private static Assembly? TryLoadByName(string name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static PluginDescriptor Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var root = json.RootElement;
        return new PluginDescriptor
        {
            Group = Text("Group"),
            FriendlyName = Text("FriendlyName"),
            SystemName = Text("SystemName"),
            Version = Text("Version"),
            Author = Text("Author"),
            Description = Text("Description"),
            AssemblyFileName = Text("FileName"),
            OriginalAssemblyFile = Path.Combine(Path.GetDirectoryName(file)!, Text("FileName")),
            DisplayOrder = root.TryGetProperty("DisplayOrder", out var order) ? order.GetInt32() : 1,
            SupportedVersions = root.TryGetProperty("SupportedVersions", out var versions) ? [.. versions.EnumerateArray().Select(v => v.GetString()!)] : []
        };

        string Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    }
}
