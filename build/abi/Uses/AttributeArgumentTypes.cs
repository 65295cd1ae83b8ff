using System.Reflection;
using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>Names the types in the arguments of attributes and finds how wide an enum is.</summary>
public sealed class AttributeArgumentTypes(AssemblyPool pool, ManagedAssembly plugin) : ICustomAttributeTypeProvider<TypeNode>
{
    private static readonly NamedType SystemType = new("System.Type", []);

    public TypeNode GetPrimitiveType(PrimitiveTypeCode typeCode) => plugin.Provider.GetPrimitiveType(typeCode);

    public TypeNode GetSystemType() => SystemType;

    public bool IsSystemType(TypeNode type) => type.Equals(SystemType);

    public TypeNode GetSZArrayType(TypeNode elementType) => new WrappedType(elementType, "[]");

    public TypeNode GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        plugin.Provider.GetTypeFromDefinition(reader, handle, rawTypeKind);

    public TypeNode GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        plugin.Provider.GetTypeFromReference(reader, handle, rawTypeKind);

    public TypeNode GetTypeFromSerializedName(string name) => SerializedTypeName.Parse(name, plugin.Name);

    public PrimitiveTypeCode GetUnderlyingEnumType(TypeNode type)
    {
        if (type is not NamedType named || pool.Resolve(named) is not { } site)
            return PrimitiveTypeCode.Int32;
        var value = site.Definition.GetFields().Select(site.Reader.GetFieldDefinition)
            .First(f => !f.Attributes.HasFlag(FieldAttributes.Static));
        var underlying = (NamedType)value.DecodeSignature(site.File.Provider, GenericScope.Numbered);
        return Enum.Parse<PrimitiveTypeCode>(underlying.Key["System.".Length..]);
    }
}
