using Abi.Model;

namespace Abi.Metadata;

/// <summary>Walks from a type up to its base types and interfaces, across assemblies.</summary>
public sealed class Supertypes(AssemblyPool pool)
{
    public IReadOnlyCollection<NamedType> AllInterfaces(TypeSite site, GenericScope scope)
    {
        var found = new Dictionary<string, NamedType>();
        Collect(site, scope, found);
        return found.Values;
    }

    /// <summary>The base types, nearest first, each with the arguments it has from this type; stops where one cannot be found.</summary>
    public IEnumerable<(NamedType Node, TypeSite Site)> Bases(TypeSite site, GenericScope scope)
    {
        for (var node = site.Base(scope); node is not null && pool.Resolve(node) is { } next;)
        {
            yield return (node, next);
            node = next.Base(new(node.Arguments, []));
        }
    }

    private void Collect(TypeSite site, GenericScope scope, Dictionary<string, NamedType> found)
    {
        foreach (var node in site.Interfaces(scope))
        {
            if (found.TryAdd(node.ToString(), node) && pool.Resolve(node) is { } definition)
                Collect(definition, new(node.Arguments, []), found);
        }
        if (site.Base(scope) is { } parent && pool.Resolve(parent) is { } parentSite)
            Collect(parentSite, new(parent.Arguments, []), found);
    }
}
