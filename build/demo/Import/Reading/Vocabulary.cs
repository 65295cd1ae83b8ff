namespace Demo.Import.Reading;

/// <summary>Keeps each different text once and numbers them in order of appearance.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _texts = [];

    public Vocabulary()
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _texts.Count;

    public string this[int number] => _texts[number];

    public int Add(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var number))
            return number;
        number = _texts.Count;
        var kept = text.ToString();
        _texts.Add(kept);
        _numbers.Add(kept, number);
        return number;
    }
}
