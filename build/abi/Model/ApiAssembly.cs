namespace Abi.Model;

public sealed class ApiAssembly(AssemblyIdentity identity, IReadOnlyDictionary<string, ApiType> types)
{
    public AssemblyIdentity Identity => identity;

    public string Name => identity.Name;

    public IEnumerable<ApiType> Types => types.Values;

    public ApiType? Find(string key) => types.GetValueOrDefault(key);
}
