using Abi.Dump;
using Abi.Metadata;

namespace Abi.Verification;

/// <summary>Which assembly of some folders declares a visible type; the first folder wins.</summary>
public static class TypeIndex
{
    public static Dictionary<string, string> Build(IEnumerable<string> directories)
    {
        var index = new Dictionary<string, string>();
        foreach (var path in directories.SelectMany(d => Directory.GetFiles(d, "*.dll").Order(StringComparer.Ordinal)))
        {
            if (ManagedAssembly.IsAssembly(path))
                Add(path, index);
        }
        return index;
    }

    private static void Add(string path, Dictionary<string, string> index)
    {
        using var file = new ManagedAssembly(path);
        foreach (var handle in file.Reader.TypeDefinitions.Where(h => AssemblyPrinter.IsVisible(file.Reader, h)))
            index.TryAdd(TypeKeys.Of(file.Reader, handle), file.Name);
    }
}
