namespace Abi.Listing;

/// <summary>Takes leading words off a line as long as they are among those expected.</summary>
public sealed class WordReader(string text)
{
    public const string ObsoleteMark = "[Obsolete] ";

    private static readonly string[] Visibilities = ["protected internal", "public", "protected"];

    public string Rest { get; private set; } = text;

    public bool TakeObsolete() => Take(ObsoleteMark);

    public string TakeVisibility() => Visibilities.FirstOrDefault(v => Take(v + " ")) ?? "";

    public HashSet<string> TakeAll(IReadOnlyList<string> words)
    {
        var taken = new HashSet<string>();
        while (words.FirstOrDefault(w => Take(w + " ")) is { } word)
            taken.Add(word);
        return taken;
    }

    public bool Take(string word)
    {
        if (!Rest.StartsWith(word, StringComparison.Ordinal))
            return false;
        Rest = Rest[word.Length..];
        return true;
    }
}
