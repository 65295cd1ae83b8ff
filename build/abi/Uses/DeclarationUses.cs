using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>What the declaration of a plugin type and its members names: base types, interfaces, constraints and signatures.</summary>
public sealed class DeclarationUses(ManagedAssembly plugin, TokenUses tokens, UseSink sink, PluginNames names)
{
    private MetadataReader Reader => plugin.Reader;

    public void Add(TypeDefinitionHandle handle)
    {
        var site = new TypeSite(plugin, handle);
        var user = names.Of(handle);
        if (site.Base(GenericScope.Numbered) is { } parent)
            AddSupertype(UseKind.BaseType, parent, user);
        foreach (var contract in site.Interfaces(GenericScope.Numbered))
            AddSupertype(UseKind.Interface, contract, user);
        AddConstraints(site.Definition.GetGenericParameters(), user);
        foreach (var field in site.Definition.GetFields().Select(Reader.GetFieldDefinition))
            sink.AddTypes(field.DecodeSignature(plugin.Provider, GenericScope.Numbered), names.Of(handle, Reader.GetString(field.Name)));
        foreach (var implementation in site.Definition.GetMethodImplementations().Select(Reader.GetMethodImplementation))
            tokens.AddDeclaration(implementation.MethodDeclaration, user);
    }

    public void Add(MethodDefinition method, string user)
    {
        tokens.AddSignature(method.DecodeSignature(plugin.Provider, GenericScope.Numbered), user);
        AddConstraints(method.GetGenericParameters(), user);
    }

    private void AddSupertype(UseKind kind, NamedType type, string user)
    {
        sink.AddTypes(type, user);
        if (type.Assembly is not null)
            sink.Add(new(kind, type.Assembly, type.Key, user));
    }

    private void AddConstraints(GenericParameterHandleCollection parameters, string user)
    {
        foreach (var constraint in parameters.SelectMany(p => Reader.GetGenericParameter(p).GetConstraints()))
            tokens.Add(Reader.GetGenericParameterConstraint(constraint).Type, user);
    }
}
