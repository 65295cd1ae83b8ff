using Abi.Model;

namespace Abi.Listing;

/// <summary>Parses a type as a listing prints it.</summary>
public static class TypeNodeParser
{
    public static TypeNode Parse(string text, GenericNames names)
    {
        if (text.EndsWith('?'))
            return new NamedType("System.Nullable`1", [Parse(text[..^1], names)]);
        if (text.EndsWith('*') || text.EndsWith('&'))
            return new WrappedType(Parse(text[..^1], names), text[^1..]);
        if (text.EndsWith(']'))
        {
            var open = text.LastIndexOf('[');
            return new WrappedType(Parse(text[..open], names), text[open..]);
        }
        return text.Contains('<', StringComparison.Ordinal) ? Generic(text, names) : Plain(text, names);
    }

    private static TypeNode Plain(string text, GenericNames names) =>
        names.Find(text) is { } parameter ? parameter : new NamedType(Keywords.KeyFor(text), []);

    private static NamedType Generic(string text, GenericNames names)
    {
        var arguments = new List<TypeNode>();
        var parts = new List<string>();
        foreach (var part in TextScanner.Split(text, "."))
        {
            var open = part.IndexOf('<');
            if (open < 0)
            {
                parts.Add(part);
                continue;
            }
            var inner = TextScanner.Split(part[(open + 1)..^1], ", ");
            arguments.AddRange(inner.Select(a => Parse(a, names)));
            parts.Add($"{part[..open]}`{inner.Count}");
        }
        return new(string.Join('.', parts), arguments);
    }
}
