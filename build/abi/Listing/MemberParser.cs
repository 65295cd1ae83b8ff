using Abi.Model;

namespace Abi.Listing;

/// <summary>Parses the part of a line behind <c>::</c> that declares a member.</summary>
public static class MemberParser
{
    private const string EnumMemberMark = "enum-member ";

    private static readonly string[] Words =
        ["static", "default-impl", "virtual", "abstract", "sealed", "override", "readonly", "const", "event"];

    public static ApiMember Parse(string text, TypeName owner)
    {
        var words = new WordReader(text);
        words.TakeObsolete();
        if (words.Take(EnumMemberMark))
            return EnumMember(text, words.Rest);
        var visibility = words.TakeVisibility();
        var modifiers = words.TakeAll(Words);
        if (words.Rest.StartsWith("ctor(", StringComparison.Ordinal))
            return Constructor(text, words.Rest, visibility, modifiers, owner);
        return new DeclarationParser(text, visibility, modifiers, owner).Parse(words.Rest);
    }

    private static ApiMember EnumMember(string text, string rest)
    {
        var assign = rest.IndexOf(" = ", StringComparison.Ordinal);
        return new() { Text = text, Kind = MemberKind.EnumMember, Name = rest[..assign], Value = rest[(assign + 3)..] };
    }

    private static ApiMember Constructor(string text, string rest, string visibility, HashSet<string> modifiers, TypeName owner)
    {
        var open = rest.IndexOf('(');
        var parameters = rest[(open + 1)..TextScanner.EndOfBracket(rest, open)];
        return new()
        {
            Text = text,
            Kind = MemberKind.Constructor,
            Name = MethodShape.Constructor,
            Visibility = visibility,
            Modifiers = modifiers,
            Parameters = ParameterListParser.Parse(parameters, new(owner.Parameters)),
        };
    }
}
