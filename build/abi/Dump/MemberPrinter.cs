using System.Reflection;
using System.Reflection.Metadata;
using Abi.Listing;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

/// <summary>Prints the members of one type; null for a member that a plugin cannot reach.</summary>
public sealed class MemberPrinter(AssemblyPool pool, TypeSite site, GenericScope scope)
{
    private readonly ParameterPrinter _parameters = new(pool, site.File);
    private readonly ConstantPrinter _constants = new(pool);

    private MetadataReader Reader => site.Reader;

    public string? EnumMember(FieldDefinitionHandle handle)
    {
        var field = Reader.GetFieldDefinition(handle);
        return field.Attributes.HasFlag(FieldAttributes.Literal)
            ? $"{Obsolete(field.GetCustomAttributes())}enum-member {Reader.GetString(field.Name)} = {ConstantPrinter.Raw(Reader, field.GetDefaultValue())}"
            : null;
    }

    public string? Field(FieldDefinitionHandle handle)
    {
        var field = Reader.GetFieldDefinition(handle);
        if (Visibility.Of(field.Attributes) is not { } visibility)
            return null;
        var type = field.DecodeSignature(site.File.Provider, scope);
        var value = _constants.OfField(site.File, field, type);
        var modifiers = value is not null ? "const " : (field.Attributes.HasFlag(FieldAttributes.Static) ? "static " : "")
            + (field.Attributes.HasFlag(FieldAttributes.InitOnly) ? "readonly " : "");
        return $"{Obsolete(field.GetCustomAttributes())}{visibility} {modifiers}{type} {Reader.GetString(field.Name)}"
            + (value is null ? "" : " = " + value);
    }

    public string? Property(PropertyDefinitionHandle handle)
    {
        var property = Reader.GetPropertyDefinition(handle);
        var accessors = property.GetAccessors();
        var (getter, setter) = (Accessor(accessors.Getter), Accessor(accessors.Setter));
        var widest = Visibility.Widest(VisibilityOf(getter), VisibilityOf(setter));
        if (widest is null)
            return null;
        var signature = property.DecodeSignature(site.File.Provider, scope);
        var name = signature.ParameterTypes.Length == 0
            ? Reader.GetString(property.Name)
            : $"this[{_parameters.Print(getter ?? setter!.Value, signature)}]";
        string?[] texts = [AccessorPrinter.Getter(getter, widest), AccessorPrinter.Setter(site, setter, widest)];
        return $"{Obsolete(property.GetCustomAttributes())}{widest} {Modifiers(getter ?? setter!.Value)}{signature.ReturnType} {name} "
            + $"{{ {string.Join(' ', texts.OfType<string>())} }}";
    }

    public string? Event(EventDefinitionHandle handle)
    {
        var definition = Reader.GetEventDefinition(handle);
        var adder = Reader.GetMethodDefinition(definition.GetAccessors().Adder);
        return Visibility.Of(adder.Attributes) is { } visibility
            ? $"{Obsolete(definition.GetCustomAttributes())}{visibility} {Modifiers(adder)}event "
                + $"{site.Decode(definition.Type, scope)} {Reader.GetString(definition.Name)}"
            : null;
    }

    public string? Method(MethodDefinitionHandle handle)
    {
        var method = Reader.GetMethodDefinition(handle);
        var name = Reader.GetString(method.Name);
        if (Visibility.Of(method.Attributes) is not { } visibility || name == ".cctor")
            return null;
        var methodScope = scope.WithMethod(Reader, method);
        var signature = method.DecodeSignature(site.File.Provider, methodScope);
        var parameters = _parameters.Print(method, signature);
        var prefix = $"{Obsolete(method.GetCustomAttributes())}{visibility} ";
        if (name == ".ctor")
            return $"{prefix}{MethodShape.Constructor}({parameters})";
        return $"{prefix}{Modifiers(method)}{ReturnType(signature)} {name}{Generics(method)}({parameters})"
            + ConstraintPrinter.Print(site.File, method.GetGenericParameters(), methodScope);
    }

    private string Generics(MethodDefinition method)
    {
        var names = method.GetGenericParameters().Select(p => Reader.GetString(Reader.GetGenericParameter(p).Name)).ToList();
        return names.Count == 0 ? "" : $"<{string.Join(", ", names)}>";
    }

    private static string ReturnType(MethodSignature<TypeNode> signature) =>
        signature.ReturnType is WrappedType { IsReference: true } reference ? "ref " + reference.Element : signature.ReturnType.ToString();

    private string Modifiers(MethodDefinition method) => MethodModifiers.Of(method.Attributes, site.IsInterface);

    private MethodDefinition? Accessor(MethodDefinitionHandle handle) => handle.IsNil ? null : Reader.GetMethodDefinition(handle);

    private static string? VisibilityOf(MethodDefinition? method) => method is null ? null : Visibility.Of(method.Value.Attributes);

    private string Obsolete(CustomAttributeHandleCollection attributes) =>
        Reader.Has(attributes, KnownAttributes.Obsolete) ? WordReader.ObsoleteMark : "";
}
