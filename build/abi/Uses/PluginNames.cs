using System.Reflection.Metadata;
using System.Text.RegularExpressions;
using Abi.Metadata;

namespace Abi.Uses;

/// <summary>Names places in the plugin as its source does: code that the compiler moved elsewhere keeps the method it was written in.</summary>
public sealed partial class PluginNames(MetadataReader reader)
{
    public string Of(TypeDefinitionHandle handle) => Of(handle, null);

    public string Of(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        return Of(method.GetDeclaringType(), reader.GetString(method.Name));
    }

    public string Of(TypeDefinitionHandle handle, string? member)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        if (name.Contains('<', StringComparison.Ordinal) && !type.GetDeclaringType().IsNil)
            return Of(type.GetDeclaringType(), Written(name) ?? (member is null ? null : Written(member)) ?? member);
        var key = TypeKeys.Of(reader, handle);
        return member is null ? key : $"{key}.{Written(member) ?? member.TrimStart('.')}";
    }

    private static string? Written(string generated) =>
        SourceName().Match(generated) is { Success: true } match ? match.Groups[1].Value.TrimStart('.') : null;

    [GeneratedRegex("^<+([^<>]+)>")]
    private static partial Regex SourceName();
}
