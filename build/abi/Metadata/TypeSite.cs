using System.Reflection;
using System.Reflection.Metadata;
using Abi.Model;

namespace Abi.Metadata;

/// <summary>A type definition together with the assembly that holds it.</summary>
public readonly record struct TypeSite(ManagedAssembly File, TypeDefinitionHandle Handle)
{
    public MetadataReader Reader => File.Reader;

    public TypeDefinition Definition => Reader.GetTypeDefinition(Handle);

    public string Key => TypeKeys.Of(Reader, Handle);

    public bool IsInterface => Definition.Attributes.HasFlag(TypeAttributes.Interface);

    public NamedType? Base(GenericScope scope) => Definition.BaseType.IsNil ? null : (NamedType)Decode(Definition.BaseType, scope);

    public IEnumerable<NamedType> Interfaces(GenericScope scope)
    {
        foreach (var handle in Definition.GetInterfaceImplementations())
            yield return (NamedType)Decode(Reader.GetInterfaceImplementation(handle).Interface, scope);
    }

    public TypeNode Decode(EntityHandle handle, GenericScope scope) => handle.Kind switch
    {
        HandleKind.TypeDefinition => File.Provider.GetTypeFromDefinition(Reader, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => File.Provider.GetTypeFromReference(Reader, (TypeReferenceHandle)handle, 0),
        _ => File.Provider.GetTypeFromSpecification(Reader, scope, (TypeSpecificationHandle)handle, 0),
    };

    public MethodShape Shape(MethodDefinition method, GenericScope scope)
    {
        var signature = method.DecodeSignature(File.Provider, scope);
        return Shapes.Of(Reader.GetString(method.Name), signature);
    }
}
