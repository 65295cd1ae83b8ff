using Abi.Model;

namespace Abi.Uses;

/// <summary>Reads the assembly-qualified names that attributes keep types by.</summary>
public static class SerializedTypeName
{
    private const string BaseLibrary = "System.Private.CoreLib";

    public static TypeNode Parse(string text, string ownAssembly) => Node(System.Reflection.Metadata.TypeName.Parse(text), ownAssembly);

    private static TypeNode Node(System.Reflection.Metadata.TypeName name, string ownAssembly)
    {
        if (name.IsArray)
            return new WrappedType(Node(name.GetElementType(), ownAssembly), "[]");
        var arguments = name.IsConstructedGenericType ? name.GetGenericArguments().Select(a => Node(a, ownAssembly)).ToList() : [];
        var open = name.IsConstructedGenericType ? name.GetGenericTypeDefinition() : name;
        var key = open.FullName.Replace('+', '.');
        var assembly = name.AssemblyName?.Name ?? (key.StartsWith("System.", StringComparison.Ordinal) ? BaseLibrary : ownAssembly);
        return new NamedType(key, arguments, assembly);
    }
}
