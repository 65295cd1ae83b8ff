using Abi.Model;

namespace Abi.Listing;

/// <summary>Parses a method, property, event or field from its type on.</summary>
public sealed class DeclarationParser(string text, string visibility, HashSet<string> modifiers, TypeName owner)
{
    public ApiMember Parse(string declaration)
    {
        var words = new WordReader(declaration);
        var byReference = words.Take("ref readonly ") || words.Take("ref ");
        var space = TextScanner.IndexOf(words.Rest, " ");
        var type = (byReference, Text: words.Rest[..space]);
        var rest = words.Rest[(space + 1)..];
        if (rest.StartsWith("this[", StringComparison.Ordinal))
            return Indexer(type, rest);
        if (!modifiers.Contains("const") && rest.Contains('(', StringComparison.Ordinal))
            return Method(type, rest);
        return rest.EndsWith(" }", StringComparison.Ordinal) ? Property(type, rest) : Field(type, rest);
    }

    private ApiMember Method((bool, string) type, string rest)
    {
        var open = rest.IndexOf('(');
        var close = TextScanner.EndOfBracket(rest, open);
        var generics = MethodName(rest[..open], out var name);
        var names = new GenericNames(owner.Parameters, generics);
        return Build(MemberKind.Method, name, Type(type, names), generics.Count,
            ParameterListParser.Parse(rest[(open + 1)..close], names));
    }

    private static IReadOnlyList<string> MethodName(string text, out string name)
    {
        var open = text.IndexOf('<');
        name = open > 0 ? text[..open] : text;
        return open > 0 ? TextScanner.Split(text[(open + 1)..^1], ", ") : [];
    }

    private ApiMember Indexer((bool, string) type, string rest)
    {
        var open = rest.IndexOf('[');
        var close = TextScanner.EndOfBracket(rest, open);
        var names = new GenericNames(owner.Parameters);
        return Build(MemberKind.Property, "Item", Type(type, names), 0,
            ParameterListParser.Parse(rest[(open + 1)..close], names), accessors: AccessorText.Parse(rest, visibility));
    }

    private ApiMember Property((bool, string) type, string rest) =>
        Build(MemberKind.Property, rest[..rest.IndexOf(' ')], Type(type, new(owner.Parameters)), 0, [],
            accessors: AccessorText.Parse(rest, visibility));

    private ApiMember Field((bool, string) type, string rest)
    {
        var assign = rest.IndexOf(" = ", StringComparison.Ordinal);
        return Build(modifiers.Contains("event") ? MemberKind.Event : MemberKind.Field, assign < 0 ? rest : rest[..assign],
            Type(type, new(owner.Parameters)), 0, [], value: assign < 0 ? null : rest[(assign + 3)..]);
    }

    private static TypeNode Type((bool ByReference, string Text) type, GenericNames names)
    {
        var node = TypeNodeParser.Parse(type.Text, names);
        return type.ByReference ? new WrappedType(node, "&") : node;
    }

    private ApiMember Build(MemberKind kind, string name, TypeNode type, int arity, IReadOnlyList<ApiParameter> parameters,
        IReadOnlyList<ApiAccessor>? accessors = null, string? value = null) => new()
        {
            Text = text,
            Kind = kind,
            Name = name,
            Visibility = visibility,
            Modifiers = modifiers,
            Type = type,
            Arity = arity,
            Parameters = parameters,
            Accessors = accessors ?? [],
            Value = value,
        };
}
