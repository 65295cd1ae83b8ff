using Abi.Dump;
using Abi.Listing;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Verification;

/// <summary>Reads the assemblies of an installed nopCommerce and of the shared frameworks.</summary>
public sealed class InstalledSource : IApiSource, IDisposable
{
    private readonly AssemblyPool _pool;
    private readonly Dictionary<string, ApiType?> _types = [];
    private readonly Lazy<Dictionary<string, string>> _index;

    public InstalledSource(string directory)
    {
        _pool = AssemblyPool.WithFrameworks(directory);
        _index = new(() => TypeIndex.Build([directory, .. SharedFrameworks.Directories()]));
    }

    public bool Covers(string assembly) => _pool.Load(assembly) is not null;

    public AssemblyIdentity? Identity(string assembly) => _pool.Load(assembly)?.Identity;

    public ApiType? Find(string assembly, string key)
    {
        var id = $"{assembly}/{key}";
        if (!_types.TryGetValue(id, out var type))
            _types[id] = type = Read(assembly, key);
        return type;
    }

    public ApiType? Find(string key) => _index.Value.TryGetValue(key, out var assembly) ? Find(assembly, key) : null;

    public void Dispose() => _pool.Dispose();

    private ApiType? Read(string assembly, string key)
    {
        if (_pool.Resolve(new(key, [], assembly)) is not { } site || !AssemblyPrinter.IsVisible(site.Reader, site.Handle))
            return null;
        var lines = new TypePrinter(_pool, site).Lines();
        return ListingParser.Parse([$"# {site.File.Identity}", .. lines]).Types.Single();
    }
}
