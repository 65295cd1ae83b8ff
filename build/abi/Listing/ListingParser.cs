using Abi.Model;

namespace Abi.Listing;

/// <summary>Reads a listing: a comment with the identity of the assembly, then one line a type or member.</summary>
public static class ListingParser
{
    public const string Separator = " :: ";

    public static ApiAssembly Parse(IEnumerable<string> lines)
    {
        AssemblyIdentity? identity = null;
        var groups = new Dictionary<string, List<string>>();
        foreach (var line in lines)
        {
            if (line.StartsWith('#'))
            {
                identity ??= AssemblyIdentity.Parse(line[2..]);
                continue;
            }
            var at = line.IndexOf(Separator, StringComparison.Ordinal);
            if (at < 0)
                continue;
            if (!groups.TryGetValue(line[..at], out var texts))
                groups[line[..at]] = texts = [];
            texts.Add(line[(at + Separator.Length)..]);
        }
        if (identity is null)
            throw new FormatException("A listing begins with a comment that names the assembly.");
        return new(identity, groups.Select(g => Type(identity.Name, g.Key, g.Value)).ToDictionary(t => t.Key));
    }

    private static ApiType Type(string assembly, string display, List<string> texts)
    {
        var header = texts.Single(t => t.StartsWith(TypeHeaderParser.Mark, StringComparison.Ordinal));
        texts.Remove(header);
        return new(assembly, TypeNameParser.Parse(display), header, texts);
    }
}
