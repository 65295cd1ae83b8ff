using System.Reflection;
using Abi.Listing;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

public sealed class TypeHeaderPrinter(AssemblyPool pool, TypeSite site, GenericScope scope, TypeKind kind)
{
    public string Print(string display)
    {
        var definition = site.Definition;
        var obsolete = site.Reader.Has(definition.GetCustomAttributes(), KnownAttributes.Obsolete) ? WordReader.ObsoleteMark : "";
        var head = $"{TypeHeaderParser.Mark}{obsolete}{Visibility.Of(definition.Attributes)} {Modifier(definition.Attributes)}"
            + kind.ToString().ToLowerInvariant();
        return head + (kind == TypeKind.Delegate ? " " + Signature(display) : Supertypes()) + Constraints();
    }

    private string Modifier(TypeAttributes attributes)
    {
        if (kind is not (TypeKind.Class or TypeKind.Record))
            return "";
        return (attributes.HasFlag(TypeAttributes.Abstract), attributes.HasFlag(TypeAttributes.Sealed)) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
    }

    private string Supertypes()
    {
        if (kind == TypeKind.Enum)
            return " : " + UnderlyingType();
        var interfaces = new Supertypes(pool).AllInterfaces(site, scope).Select(i => i.ToString()).Order(StringComparer.Ordinal);
        var parent = site.Base(scope);
        List<string> all = parent is null || TypeKinds.IsImplied(parent) ? [.. interfaces] : [parent.ToString(), .. interfaces];
        return all.Count == 0 ? "" : " : " + string.Join(", ", all);
    }

    private string UnderlyingType()
    {
        var value = site.Definition.GetFields().Select(site.Reader.GetFieldDefinition)
            .First(f => !f.Attributes.HasFlag(FieldAttributes.Static));
        return value.DecodeSignature(site.File.Provider, scope).ToString();
    }

    private string Signature(string display)
    {
        var reader = site.Reader;
        var invoke = site.Definition.GetMethods().Select(reader.GetMethodDefinition)
            .First(m => reader.StringComparer.Equals(m.Name, "Invoke"));
        var signature = invoke.DecodeSignature(site.File.Provider, scope);
        return $"{signature.ReturnType} {display}({new ParameterPrinter(pool, site.File).Print(invoke, signature)})";
    }

    private string Constraints()
    {
        var definition = site.Definition;
        var enclosing = definition.GetDeclaringType();
        var inherited = enclosing.IsNil ? 0 : site.Reader.GetTypeDefinition(enclosing).GetGenericParameters().Count;
        return ConstraintPrinter.Print(site.File, definition.GetGenericParameters().Skip(inherited), scope);
    }
}
