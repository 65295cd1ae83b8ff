namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// The beginning of a word in two numbers, so that every database finds words by how they begin with a plain index, whatever its
/// collation: twenty places of six bits. A Latin letter or digit takes one place, any other letter two. Marks and case do not count.
/// </summary>
public readonly record struct WordKey(long Start, long Rest)
{
    public const int Places = 20;

    private const int Half = Places / 2;
    private const int Bits = 6;
    private const int FirstOther = 37;
    private const int Others = 26;
    private const int Phone = 63;

    /// <summary>Of a word of <see cref="SearchWords"/>.</summary>
    public static WordKey Of(string word) => Pack(Spell(word));

    /// <summary>Of a telephone number as <see cref="PhoneDigits.Of"/> has it; kept from its end, since codes before it may be left out.</summary>
    public static WordKey OfPhone(string digits) => Pack([Phone, .. Spell(Reversed(digits))]);

    /// <summary>All words that begin like this one.</summary>
    public static WordRange StartingWith(string word) => RangeOf(Spell(word));

    /// <summary>All telephone numbers that end with these digits.</summary>
    public static WordRange PhonesEndingWith(string digits) => RangeOf([Phone, .. Spell(Reversed(digits))]);

    /// <summary>How many places the word takes: a longer one finds fewer.</summary>
    public static int LengthOf(string word) => Spell(word).Count;

    /// <summary>The digits of a key of <see cref="OfPhone"/>, as many as it has room for.</summary>
    public string ToPhone()
    {
        var digits = new List<char>();
        for (var place = 1; place < Places; place++)
            if (At(place) is >= 27 and < FirstOther and var digit)
                digits.Add((char)('0' + digit - 27));
        digits.Reverse();
        return string.Concat(digits);
    }

    private int At(int place) => (int)((place < Half ? Start : Rest) >> (Bits * (Half - 1 - place % Half))) & 63;

    private static WordKey Pack(List<int> places)
    {
        var (start, rest) = (0L, 0L);
        for (var place = 0; place < Half; place++)
        {
            start = (start << Bits) | (uint)(place < places.Count ? places[place] : 0);
            rest = (rest << Bits) | (uint)(place + Half < places.Count ? places[place + Half] : 0);
        }

        return new WordKey(start, rest);
    }

    private static WordRange RangeOf(List<int> places)
    {
        var from = Pack(places);
        var open = Math.Max(0, Half - places.Count);
        var openRest = Math.Min(Half, Places - Math.Min(Places, places.Count));
        return new WordRange(from.Start, from.Start | Ones(open), from.Rest, from.Rest | Ones(openRest));
    }

    private static long Ones(int places) => (1L << (Bits * places)) - 1;

    private static List<int> Spell(string word)
    {
        var places = new List<int>(Places);
        foreach (var letter in word.EnumerateRunes())
        {
            if (letter.Value is >= 'a' and <= 'z')
                places.Add(letter.Value - 'a' + 1);
            else if (letter.Value is >= '0' and <= '9')
                places.Add(letter.Value - '0' + 27);
            else
            {
                places.Add(FirstOther + letter.Value % Others);
                places.Add(1 + letter.Value / Others % (Phone - 1));
            }

            if (places.Count >= Places)
                break;
        }

        return places;
    }

    private static string Reversed(string digits) => string.Concat(digits.Reverse());
}

/// <summary>Keys between two numbers each, both included.</summary>
public readonly record struct WordRange(long StartFrom, long StartTo, long RestFrom, long RestTo)
{
    /// <summary>A long beginning: the first number is known, the second is looked for.</summary>
    public bool IsLong => StartFrom == StartTo;
}
