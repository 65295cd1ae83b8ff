using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>Everything of other assemblies that a plugin refers to, derives from, overrides, implements or names in attributes.</summary>
public static class PluginUses
{
    private const string Unknown = "(unreferenced)";

    public static IReadOnlyCollection<Use> Collect(AssemblyPool pool, ManagedAssembly plugin)
    {
        var reader = plugin.Reader;
        var sink = new UseSink(plugin);
        var names = new PluginNames(reader);
        var tokens = new TokenUses(plugin, sink);
        var declarations = new DeclarationUses(plugin, tokens, sink, names);
        var bodies = new BodyUses(plugin, tokens);
        var overrides = new OverrideUses(pool, plugin, sink, names);
        var implementations = new ImplementationUses(pool, plugin, sink, names);
        foreach (var type in reader.TypeDefinitions)
        {
            declarations.Add(type);
            overrides.Add(type);
            implementations.Add(type);
        }
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            declarations.Add(method, names.Of(handle));
            bodies.Add(method, names.Of(handle));
        }
        AddAttributes(pool, plugin, tokens, sink, names);
        AddLeftOver(reader, tokens, sink);
        return sink.Uses;
    }

    private static void AddAttributes(AssemblyPool pool, ManagedAssembly plugin, TokenUses tokens, UseSink sink, PluginNames names)
    {
        var attributes = new AttributeUses(pool, plugin, tokens, sink);
        var owners = new OwnerNames(plugin.Reader, names);
        foreach (var attribute in plugin.Reader.CustomAttributes.Select(plugin.Reader.GetCustomAttribute))
            attributes.Add(attribute, owners.Of(attribute.Parent));
    }

    /// <summary>References that no code above named; none are expected, and none may go unchecked.</summary>
    private static void AddLeftOver(MetadataReader reader, TokenUses tokens, UseSink sink)
    {
        var types = sink.Uses.Select(u => (u.Assembly, u.TypeKey)).ToHashSet();
        foreach (var handle in reader.TypeReferences)
        {
            var type = (NamedType)tokens.Decode(handle);
            if (!types.Contains((type.Assembly!, type.Key)))
                tokens.Add(handle, Unknown);
        }
    }
}
