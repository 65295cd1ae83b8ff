using System.Reflection;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

public static class TypeKinds
{
    private const string CloneMethod = "<Clone>$";

    public static TypeKind Of(TypeSite site)
    {
        if (site.IsInterface)
            return TypeKind.Interface;
        return site.Base(GenericScope.Numbered)?.Key switch
        {
            "System.Enum" => TypeKind.Enum,
            "System.ValueType" => TypeKind.Struct,
            "System.MulticastDelegate" => TypeKind.Delegate,
            _ => IsRecord(site) ? TypeKind.Record : TypeKind.Class,
        };
    }

    /// <summary>Base types that the kind implies and a listing leaves out.</summary>
    public static bool IsImplied(NamedType baseType) =>
        baseType.Key is "System.Object" or "System.Enum" or "System.ValueType" or "System.MulticastDelegate";

    private static bool IsRecord(TypeSite site) => site.Definition.GetMethods()
        .Select(site.Reader.GetMethodDefinition)
        .Any(m => !m.Attributes.HasFlag(MethodAttributes.Static) && site.Reader.StringComparer.Equals(m.Name, CloneMethod));
}
