using Abi.Model;

namespace Abi.Listing;

public static class AccessorText
{
    public static IReadOnlyList<ApiAccessor> Parse(string declaration, string visibility)
    {
        var inner = declaration[(declaration.LastIndexOf('{') + 2)..^2];
        return [.. inner.TrimEnd(';').Split("; ").Select(a => Accessor(a, visibility))];
    }

    private static ApiAccessor Accessor(string text, string visibility)
    {
        var words = new WordReader(text);
        var own = words.TakeVisibility();
        return new(words.Rest, own.Length > 0 ? own : visibility);
    }
}
