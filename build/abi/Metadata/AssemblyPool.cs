using Abi.Model;

namespace Abi.Metadata;

/// <summary>Opens assemblies by name from a list of folders, the first that has one wins, and finds the definition behind a reference.</summary>
public sealed class AssemblyPool(IReadOnlyList<string> directories) : IDisposable
{
    private readonly Dictionary<string, ManagedAssembly?> _files = [];

    /// <summary>The given folders, then the shared frameworks of the running .NET.</summary>
    public static AssemblyPool WithFrameworks(params IEnumerable<string> directories) =>
        new([.. directories, .. SharedFrameworks.Directories()]);

    public ManagedAssembly? Load(string name)
    {
        if (_files.TryGetValue(name, out var known))
            return known;
        var path = directories.Select(d => System.IO.Path.Combine(d, name + ".dll")).FirstOrDefault(File.Exists);
        return _files[name] = path is not null && ManagedAssembly.IsAssembly(path) ? new(path) : null;
    }

    public ManagedAssembly Open(string path)
    {
        var file = new ManagedAssembly(path);
        _files[file.Name] = file;
        return file;
    }

    public TypeSite? Resolve(NamedType type)
    {
        for (var file = type.Assembly is null ? null : Load(type.Assembly); file is not null;)
        {
            if (file.Find(type.Key) is { } handle)
                return new(file, handle);
            file = Forward(file, type.Key);
        }
        return null;
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file?.Dispose();
    }

    private ManagedAssembly? Forward(ManagedAssembly file, string key)
    {
        for (var outer = key; outer.Length > 0;)
        {
            if (file.ForwardTarget(outer) is { Length: > 0 } target)
                return Load(target);
            var dot = outer.LastIndexOf('.');
            outer = dot < 0 ? "" : outer[..dot];
        }
        return null;
    }
}
