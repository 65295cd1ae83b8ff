using System.Reflection;

namespace Abi.Metadata;

/// <summary>The visible accessibilities as a listing words them; null for those that a plugin cannot reach.</summary>
public static class Visibility
{
    private static readonly string[] Order = ["protected", "protected internal", "public"];

    public static string? Of(TypeAttributes attributes) => (attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public or TypeAttributes.NestedPublic => "public",
        TypeAttributes.NestedFamily => "protected",
        TypeAttributes.NestedFamORAssem => "protected internal",
        _ => null,
    };

    public static string? Of(MethodAttributes attributes) => (attributes & MethodAttributes.MemberAccessMask) switch
    {
        MethodAttributes.Public => "public",
        MethodAttributes.Family => "protected",
        MethodAttributes.FamORAssem => "protected internal",
        _ => null,
    };

    public static string? Of(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask) switch
    {
        FieldAttributes.Public => "public",
        FieldAttributes.Family => "protected",
        FieldAttributes.FamORAssem => "protected internal",
        _ => null,
    };

    public static string? Widest(params IEnumerable<string?> visibilities) =>
        visibilities.OfType<string>().MaxBy(v => Array.IndexOf(Order, v));
}
