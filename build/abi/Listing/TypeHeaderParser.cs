using Abi.Model;

namespace Abi.Listing;

/// <summary>Parses the part of a line behind <c>::</c> that declares a type.</summary>
public static class TypeHeaderParser
{
    public const string Mark = "type ";

    private static readonly string[] ModifierWords = ["static", "abstract", "sealed"];
    private static readonly string[] KindWords = ["class", "record", "struct", "interface", "enum", "delegate"];

    public static TypeHeader Parse(string text, TypeName name)
    {
        var words = new WordReader(text + " ");
        words.Take(Mark);
        var isObsolete = words.TakeObsolete();
        var visibility = words.TakeVisibility();
        var modifiers = words.TakeAll(ModifierWords);
        var kind = words.TakeAll(KindWords).Single();
        var rest = words.Rest.TrimEnd();
        var names = new GenericNames(name.Parameters);
        var isDelegate = kind == "delegate";
        var where = isDelegate ? -1 : TextScanner.IndexOf(rest, "where ");
        return new()
        {
            Text = text,
            IsObsolete = isObsolete,
            Visibility = visibility,
            Modifiers = modifiers,
            Kind = kind,
            Supertypes = isDelegate ? [] : Supertypes(where < 0 ? rest : rest[..where].TrimEnd(), names),
            Constraints = where < 0 ? "" : ConstraintText.Canonical(rest[(where + 6)..], names),
            Invoke = isDelegate ? Invoke(rest, name) : null,
        };
    }

    private static IReadOnlyList<NamedType> Supertypes(string text, GenericNames names) => text.StartsWith(": ", StringComparison.Ordinal)
        ? [.. TextScanner.Split(text[2..], ", ").Select(t => TypeNodeParser.Parse(t, names)).OfType<NamedType>()]
        : [];

    private static ApiMember Invoke(string rest, TypeName name)
    {
        var open = rest.IndexOf('(');
        var start = rest.LastIndexOf(name.Display, open, StringComparison.Ordinal);
        return MemberParser.Parse($"public virtual {rest[..start]}Invoke{rest[(start + name.Display.Length)..]}", name);
    }
}
