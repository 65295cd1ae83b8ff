using Abi.Model;

namespace Abi.Listing;

public static class ParameterListParser
{
    private static readonly string[] Modifiers = ["this", "params"];
    private static readonly string[] References = ["ref readonly", "ref", "out", "in"];

    public static IReadOnlyList<ApiParameter> Parse(string text, GenericNames names) =>
        [.. TextScanner.Split(text, ", ").Select(p => Parameter(p, names))];

    private static ApiParameter Parameter(string text, GenericNames names)
    {
        var words = new WordReader(text);
        words.TakeAll(Modifiers);
        var isReference = words.TakeAll(References).Count > 0;
        var assign = TextScanner.IndexOf(words.Rest, " = ");
        var declaration = assign < 0 ? words.Rest : words.Rest[..assign];
        var space = TextScanner.IndexOf(declaration, " ");
        var type = TypeNodeParser.Parse(declaration[..space], names);
        return new(isReference ? new WrappedType(type, "&") : type, declaration[(space + 1)..],
            assign < 0 ? null : words.Rest[(assign + 3)..]);
    }
}
