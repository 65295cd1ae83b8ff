namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>A few items, asked for many times: most of the others are told apart by a bit (Bloom 1970) without looking at the list.</summary>
internal readonly ref struct ChosenItems
{
    /// <summary>Length of the room for the bits, for a few hundred items.</summary>
    public const int Words = 32;

    private readonly ReadOnlySpan<int> _items;
    private readonly Span<ulong> _bits;

    public ChosenItems(ReadOnlySpan<int> items, Span<ulong> bits)
    {
        _items = items;
        _bits = bits[..Words];
        _bits.Clear();
        foreach (var item in items)
            _bits[Word(item)] |= 1UL << item;
    }

    public int Count => _items.Length;

    public int this[int place] => _items[place];

    /// <summary>Below 0 when it is none of them.</summary>
    public int PlaceOf(int item) => (_bits[Word(item)] >> item & 1) == 0 ? -1 : _items.IndexOf(item);

    private static int Word(int item) => item >> 6 & (Words - 1);
}
