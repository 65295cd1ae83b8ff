using System.Reflection.Metadata;

namespace Abi.Metadata;

public static class TypeKeys
{
    public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var enclosing = type.GetDeclaringType();
        return enclosing.IsNil
            ? Join(reader, type.Namespace, type.Name)
            : Of(reader, enclosing) + "." + reader.GetString(type.Name);
    }

    public static string Of(MetadataReader reader, TypeReference reference) =>
        reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? Of(reader, reader.GetTypeReference((TypeReferenceHandle)reference.ResolutionScope)) + "." + reader.GetString(reference.Name)
            : Join(reader, reference.Namespace, reference.Name);

    public static string Join(MetadataReader reader, StringHandle space, StringHandle name) =>
        space.IsNil ? reader.GetString(name) : reader.GetString(space) + "." + reader.GetString(name);
}
