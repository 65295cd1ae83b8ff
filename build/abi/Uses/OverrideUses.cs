using System.Reflection;
using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>Finds for each override of the plugin the virtual method of a foreign base type that it takes the place of.</summary>
public sealed class OverrideUses(AssemblyPool pool, ManagedAssembly plugin, UseSink sink, PluginNames names)
{
    private readonly Supertypes _supertypes = new(pool);

    public void Add(TypeDefinitionHandle handle)
    {
        var site = new TypeSite(plugin, handle);
        foreach (var methodHandle in site.Definition.GetMethods())
        {
            var method = plugin.Reader.GetMethodDefinition(methodHandle);
            if (IsOverride(method.Attributes))
                Add(site, method, names.Of(methodHandle));
        }
    }

    private static bool IsOverride(MethodAttributes attributes) =>
        attributes.HasFlag(MethodAttributes.Virtual) && !attributes.HasFlag(MethodAttributes.NewSlot);

    private void Add(TypeSite site, MethodDefinition method, string user)
    {
        var shape = site.Shape(method, GenericScope.Numbered);
        NamedType? through = null;
        foreach (var (node, parent) in _supertypes.Bases(site, GenericScope.Numbered))
        {
            through ??= parent.File == plugin ? null : node;
            var scope = new GenericScope(node.Arguments, []);
            foreach (var candidate in Virtuals(parent, plugin.Reader.GetString(method.Name)))
            {
                if (!parent.Shape(candidate, scope).Equals(shape))
                    continue;
                sink.Add(new(UseKind.Override, parent.File.Name, parent.Key, user)
                {
                    Method = parent.Shape(candidate, GenericScope.Numbered),
                    Visibility = Visibility.Of(method.Attributes),
                    Through = through,
                });
                return;
            }
        }
    }

    private static IEnumerable<MethodDefinition> Virtuals(TypeSite site, string name) => site.Definition.GetMethods()
        .Select(site.Reader.GetMethodDefinition)
        .Where(m => m.Attributes.HasFlag(MethodAttributes.Virtual) && site.Reader.StringComparer.Equals(m.Name, name));
}
