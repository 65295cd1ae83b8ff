using Abi.Metadata;
using Abi.Uses;

namespace Abi.Cli;

/// <summary>The built plugin with the assemblies it was compiled against, which lie beside it or in the given folders.</summary>
public sealed class PluginFile : IDisposable
{
    public PluginFile(string path, IEnumerable<string> references)
    {
        Pool = AssemblyPool.WithFrameworks([Path.GetDirectoryName(Path.GetFullPath(path))!, .. references]);
        Assembly = Pool.Open(path);
        var missing = Assembly.Reader.AssemblyReferences
            .Select(h => Assembly.Reader.GetString(Assembly.Reader.GetAssemblyReference(h).Name))
            .Where(n => HostAssemblies.IsHost(n) && Pool.Load(n) is null)
            .ToList();
        if (missing.Count > 0)
            throw new UsageException($"{string.Join(", ", missing)} not found beside the plugin; name the folder with --refs DIR");
    }

    public AssemblyPool Pool { get; }

    public ManagedAssembly Assembly { get; }

    public void Dispose() => Pool.Dispose();
}
