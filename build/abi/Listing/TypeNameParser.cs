using Abi.Model;

namespace Abi.Listing;

public static class TypeNameParser
{
    public static TypeName Parse(string display)
    {
        if (!display.Contains('<', StringComparison.Ordinal))
            return new(display, display, []);
        var parameters = new List<string>();
        var parts = TextScanner.Split(display, ".").Select(part => Part(part, parameters)).ToList();
        return new(display, string.Join('.', parts), parameters);
    }

    private static string Part(string part, List<string> parameters)
    {
        var open = part.IndexOf('<');
        if (open <= 0)
            return part;
        var names = TextScanner.Split(part[(open + 1)..^1], ", ");
        parameters.AddRange(names);
        return $"{part[..open]}`{names.Count}";
    }
}
