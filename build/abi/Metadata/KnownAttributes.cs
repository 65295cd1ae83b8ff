using System.Reflection.Metadata;

namespace Abi.Metadata;

public static class KnownAttributes
{
    public const string Obsolete = "System.ObsoleteAttribute";
    public const string Extension = "System.Runtime.CompilerServices.ExtensionAttribute";
    public const string ParamArray = "System.ParamArrayAttribute";
    public const string ParamCollection = "System.Runtime.CompilerServices.ParamCollectionAttribute";
    public const string IsReadOnly = "System.Runtime.CompilerServices.IsReadOnlyAttribute";
    public const string DecimalConstant = "System.Runtime.CompilerServices.DecimalConstantAttribute";

    public static bool Has(this MetadataReader reader, CustomAttributeHandleCollection attributes, string name) =>
        reader.Find(attributes, name) is not null;

    public static CustomAttribute? Find(this MetadataReader reader, CustomAttributeHandleCollection attributes, string name)
    {
        foreach (var handle in attributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (NameOf(reader, attribute) == name)
                return attribute;
        }
        return null;
    }

    private static string? NameOf(MetadataReader reader, CustomAttribute attribute)
    {
        var type = attribute.Constructor.Kind == HandleKind.MethodDefinition
            ? reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()
            : reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return type.Kind switch
        {
            HandleKind.TypeDefinition => TypeKeys.Of(reader, (TypeDefinitionHandle)type),
            HandleKind.TypeReference => TypeKeys.Of(reader, reader.GetTypeReference((TypeReferenceHandle)type)),
            _ => null,
        };
    }
}
