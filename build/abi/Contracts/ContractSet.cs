using Abi.Dump;
using Abi.Metadata;
using Abi.Model;
using Abi.Uses;

namespace Abi.Contracts;

/// <summary>The contract assemblies in some folders, as listings.</summary>
public static class ContractSet
{
    /// <summary>Restored as it is from the package registry, so not a contract.</summary>
    private const string Library = "AutoMapper";

    public static IReadOnlyList<ApiAssembly> Read(IReadOnlyList<string> directories)
    {
        using var pool = AssemblyPool.WithFrameworks(directories);
        var printer = new AssemblyPrinter(pool);
        return [.. Names(directories).Select(name => printer.Read(pool.Load(name)!))];
    }

    private static IEnumerable<string> Names(IReadOnlyList<string> directories) => directories
        .SelectMany(d => Directory.GetFiles(d, "*.dll"))
        .Select(f => Path.GetFileNameWithoutExtension(f))
        .Where(n => HostAssemblies.IsHost(n) && n != Library)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
