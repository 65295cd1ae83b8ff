using System.Globalization;
using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

/// <summary>Prints the values that a compiler copies into the code of its callers.</summary>
public sealed class ConstantPrinter(AssemblyPool pool)
{
    public string? OfField(ManagedAssembly file, FieldDefinition field, TypeNode type) =>
        Decimal(file, field.GetCustomAttributes()) ?? Constant(file, field.GetDefaultValue(), type);

    public string? OfParameter(ManagedAssembly file, Parameter parameter, TypeNode type) =>
        Decimal(file, parameter.GetCustomAttributes()) ?? Constant(file, parameter.GetDefaultValue(), type);

    public static string Raw(MetadataReader reader, ConstantHandle handle) => Literal(Value(reader, handle));

    private string? Constant(ManagedAssembly file, ConstantHandle handle, TypeNode type)
    {
        if (handle.IsNil)
            return null;
        var value = Value(file.Reader, handle);
        return value is not null && Enum(type) is { } site ? EnumMember(site, value) : Literal(value);
    }

    private static object? Value(MetadataReader reader, ConstantHandle handle)
    {
        var constant = reader.GetConstant(handle);
        return reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
    }

    private TypeSite? Enum(TypeNode type)
    {
        var named = type is NamedType { Key: "System.Nullable`1" } nullable ? nullable.Arguments[0] as NamedType : type as NamedType;
        return named is not null && pool.Resolve(named) is { } site && TypeKinds.Of(site) == TypeKind.Enum ? site : null;
    }

    private static string EnumMember(TypeSite site, object value)
    {
        var name = site.Definition.GetFields().Select(site.Reader.GetFieldDefinition)
            .Where(f => !f.GetDefaultValue().IsNil && value.Equals(Value(site.Reader, f.GetDefaultValue())))
            .Select(f => site.Reader.GetString(f.Name))
            .FirstOrDefault();
        return $"{site.Key}.{name}";
    }

    private static string? Decimal(ManagedAssembly file, CustomAttributeHandleCollection attributes)
    {
        if (file.Reader.Find(attributes, KnownAttributes.DecimalConstant) is not { } attribute)
            return null;
        var blob = file.Reader.GetBlobReader(attribute.Value);
        blob.ReadUInt16();
        var (scale, sign) = (blob.ReadByte(), blob.ReadByte());
        var (high, middle, low) = (blob.ReadInt32(), blob.ReadInt32(), blob.ReadInt32());
        return new decimal(low, middle, high, sign != 0, scale).ToString(CultureInfo.InvariantCulture);
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{Escape(text, '"')}\"",
        char letter => $"'{Escape(letter.ToString(), '\'')}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Escape(string text, char quote) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(quote.ToString(), "\\" + quote, StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);
}
