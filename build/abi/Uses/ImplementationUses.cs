using System.Reflection;
using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>Finds the members of foreign interfaces that plugin types implement with public methods of the same shape.</summary>
public sealed class ImplementationUses(AssemblyPool pool, ManagedAssembly plugin, UseSink sink, PluginNames names)
{
    private readonly Supertypes _supertypes = new(pool);

    public void Add(TypeDefinitionHandle handle)
    {
        var site = new TypeSite(plugin, handle);
        if (site.IsInterface)
            return;
        foreach (var contract in site.Interfaces(GenericScope.Numbered))
        {
            if (contract.Assembly is not null && sink.IsForeign(contract.Assembly) && pool.Resolve(contract) is { } definition)
                Add(site, contract, definition);
        }
    }

    private void Add(TypeSite site, NamedType contract, TypeSite definition)
    {
        var scope = new GenericScope(contract.Arguments, []);
        foreach (var method in definition.Definition.GetMethods().Select(definition.Reader.GetMethodDefinition))
        {
            if (!method.Attributes.HasFlag(MethodAttributes.Virtual) || Implementer(site, definition.Shape(method, scope)) is not { } user)
                continue;
            sink.Add(new(UseKind.Implementation, definition.File.Name, definition.Key, user)
            {
                Method = definition.Shape(method, GenericScope.Numbered),
            });
        }
    }

    private string? Implementer(TypeSite site, MethodShape shape)
    {
        if (Implementer(site, GenericScope.Numbered, shape) is { } own)
            return own;
        return _supertypes.Bases(site, GenericScope.Numbered)
            .Where(b => b.Site.File == plugin)
            .Select(b => Implementer(b.Site, new(b.Node.Arguments, []), shape))
            .FirstOrDefault(user => user is not null);
    }

    private string? Implementer(TypeSite site, GenericScope scope, MethodShape shape)
    {
        foreach (var handle in site.Definition.GetMethods())
        {
            var method = plugin.Reader.GetMethodDefinition(handle);
            if (Visibility.Of(method.Attributes) == "public" && plugin.Reader.StringComparer.Equals(method.Name, shape.Name)
                && site.Shape(method, scope).Equals(shape))
                return names.Of(handle);
        }
        return null;
    }
}
