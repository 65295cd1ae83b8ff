using System.Reflection.Metadata;
using Abi.Listing;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

public sealed class TypePrinter
{
    private readonly AssemblyPool _pool;
    private readonly TypeSite _site;
    private readonly GenericScope _scope;
    private readonly TypeKind _kind;

    public TypePrinter(AssemblyPool pool, TypeSite site)
    {
        _pool = pool;
        _site = site;
        _scope = GenericScope.Named(site.Reader, site.Definition);
        _kind = TypeKinds.Of(site);
    }

    public IEnumerable<string> Lines()
    {
        var display = DisplayName();
        return Texts(display).Select(text => display + ListingParser.Separator + text);
    }

    private IEnumerable<string> Texts(string display)
    {
        yield return new TypeHeaderPrinter(_pool, _site, _scope, _kind).Print(display);
        if (_kind == TypeKind.Delegate)
            yield break;
        foreach (var text in MemberTexts())
            yield return text;
    }

    private IEnumerable<string> MemberTexts()
    {
        var printer = new MemberPrinter(_pool, _site, _scope);
        var definition = _site.Definition;
        foreach (var text in definition.GetFields().Select(f => FieldText(printer, f, _kind)).OfType<string>())
            yield return text;
        foreach (var text in definition.GetProperties().Select(printer.Property).OfType<string>())
            yield return text;
        foreach (var text in definition.GetEvents().Select(printer.Event).OfType<string>())
            yield return text;
        var accessors = Accessors.Of(_site);
        foreach (var text in definition.GetMethods().Where(m => !accessors.Contains(m)).Select(printer.Method).OfType<string>())
            yield return text;
    }

    private static string? FieldText(MemberPrinter printer, FieldDefinitionHandle handle, TypeKind kind) =>
        kind == TypeKind.Enum ? printer.EnumMember(handle) : printer.Field(handle);

    private string DisplayName()
    {
        var parameters = _site.Definition.GetGenericParameters().Select((_, i) => _scope.TypeArgument(i));
        return new NamedType(_site.Key, [.. parameters]).ToString();
    }
}
