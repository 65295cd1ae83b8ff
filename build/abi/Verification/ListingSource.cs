using Abi.Listing;
using Abi.Model;

namespace Abi.Verification;

/// <summary>Reads listings from a folder, one file an assembly.</summary>
public sealed class ListingSource : IApiSource
{
    private readonly Dictionary<string, ApiAssembly> _assemblies;

    public ListingSource(string directory)
        : this(Directory.GetFiles(directory, "*.txt").Select(f => ListingParser.Parse(File.ReadLines(f))))
    {
    }

    public ListingSource(IEnumerable<ApiAssembly> assemblies) => _assemblies = assemblies.ToDictionary(a => a.Name);

    public bool Covers(string assembly) => _assemblies.ContainsKey(assembly);

    public AssemblyIdentity? Identity(string assembly) => _assemblies.GetValueOrDefault(assembly)?.Identity;

    public ApiType? Find(string assembly, string key) => _assemblies.GetValueOrDefault(assembly)?.Find(key);

    public ApiType? Find(string key) => _assemblies.Values.Select(a => a.Find(key)).FirstOrDefault(t => t is not null);
}
