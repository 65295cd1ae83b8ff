namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Values with their names in the stored form, both ways.</summary>
internal sealed class Words<T>(params (T Value, string Word)[] pairs) where T : notnull
{
    private readonly Dictionary<string, T> _values = pairs.ToDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = pairs.ToDictionary(pair => pair.Value, pair => pair.Word);

    public IEnumerable<(T Value, string Word)> All => pairs;

    public string this[T value] => _words[value];

    public bool TryGet(string? word, out T value)
    {
        value = default!;
        return word is not null && _values.TryGetValue(word, out value!);
    }
}
