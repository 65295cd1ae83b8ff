using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>Collects uses, leaving out the plugin's own members and those of the base library.</summary>
public sealed class UseSink(ManagedAssembly plugin)
{
    private readonly HashSet<Use> _uses = [];

    public IReadOnlyCollection<Use> Uses => _uses;

    public void Add(Use use)
    {
        if (IsForeign(use.Assembly))
            _uses.Add(use);
    }

    public void AddTypes(TypeNode node, string user)
    {
        foreach (var type in node.Named())
        {
            if (type.Assembly is not null)
                Add(new(UseKind.Type, type.Assembly, type.Key, user) { IsValueType = type.IsValueType });
        }
    }

    public bool IsForeign(string assembly) => assembly != plugin.Name && !HostAssemblies.IsBaseLibrary(assembly);
}
