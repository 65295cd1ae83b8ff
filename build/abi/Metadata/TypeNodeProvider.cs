using System.Collections.Immutable;
using System.Reflection.Metadata;
using Abi.Model;

namespace Abi.Metadata;

/// <summary>Decodes signatures of one assembly into nodes.</summary>
public sealed class TypeNodeProvider(ManagedAssembly file) : ISignatureTypeProvider<TypeNode, GenericScope>
{
    private const byte ClassCode = 0x12;
    private const byte ValueTypeCode = 0x11;

    public TypeNode GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        new NamedType(TypeKeys.Of(reader, handle), [], file.Name, IsValueType(rawTypeKind));

    public TypeNode GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var reference = reader.GetTypeReference(handle);
        return new NamedType(TypeKeys.Of(reader, reference), [], AssemblyOf(reader, reference), IsValueType(rawTypeKind));
    }

    public TypeNode GetTypeFromSpecification(MetadataReader reader, GenericScope scope, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, scope);

    public TypeNode GetPrimitiveType(PrimitiveTypeCode typeCode) => new NamedType("System." + typeCode, [], "System.Runtime");

    public TypeNode GetGenericInstantiation(TypeNode genericType, ImmutableArray<TypeNode> typeArguments)
    {
        var open = (NamedType)genericType;
        return new NamedType(open.Key, typeArguments, open.Assembly, open.IsValueType);
    }

    public TypeNode GetGenericTypeParameter(GenericScope scope, int index) => scope.TypeArgument(index);

    public TypeNode GetGenericMethodParameter(GenericScope scope, int index) => scope.MethodArgument(index);

    public TypeNode GetSZArrayType(TypeNode elementType) => new WrappedType(elementType, "[]");

    public TypeNode GetArrayType(TypeNode elementType, ArrayShape shape) =>
        new WrappedType(elementType, $"[{new string(',', shape.Rank - 1)}]");

    public TypeNode GetByReferenceType(TypeNode elementType) => new WrappedType(elementType, "&");

    public TypeNode GetPointerType(TypeNode elementType) => new WrappedType(elementType, "*");

    public TypeNode GetPinnedType(TypeNode elementType) => elementType;

    public TypeNode GetFunctionPointerType(MethodSignature<TypeNode> signature) => new NamedType("System.IntPtr", []);

    public TypeNode GetModifiedType(TypeNode modifier, TypeNode unmodifiedType, bool isRequired) =>
        modifier is NamedType { Key: "System.Runtime.CompilerServices.IsExternalInit" } ? InitOnlyType.Instance : unmodifiedType;

    private string AssemblyOf(MetadataReader reader, TypeReference reference) => reference.ResolutionScope.Kind switch
    {
        HandleKind.TypeReference => AssemblyOf(reader, reader.GetTypeReference((TypeReferenceHandle)reference.ResolutionScope)),
        HandleKind.AssemblyReference =>
            reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name),
        _ => file.Name,
    };

    private static bool? IsValueType(byte rawTypeKind) => rawTypeKind switch
    {
        ClassCode => false,
        ValueTypeCode => true,
        _ => null,
    };
}
