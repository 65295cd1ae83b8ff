using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <summary>Addresses by postal code and house: what people abbreviate, misspell or leave out does not tell them apart.</summary>
public static class AddressKey
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "street", "st", "str", "strasse", "road", "rd", "avenue", "ave", "av", "lane", "ln", "drive", "dr", "boulevard", "blvd", "rue", "via", "calle", "weg", "platz", "way", "close", "court", "ct"
    };

    /// <summary>Empty when the street or both postal code and city are missing.</summary>
    public static string Of(PostalAddress address)
    {
        var place = TextKey.Of(address.PostalCode) is { Length: > 0 } code ? code : TextKey.Of(address.City);
        var street = TextKey.Words(address.Street).Where(word => !Fillers.Contains(word)).Select(Shortened).Where(word => word.Length > 0)
            .Order(StringComparer.Ordinal).ToList();
        return place.Length == 0 || street.Count == 0 ? string.Empty : $"{place}:{string.Concat(street)}";
    }

    /// <summary>German and Dutch streets bear the filler at their end.</summary>
    private static string Shortened(string word)
    {
        foreach (var end in (string[])["strasse", "straat", "str"])
            if (word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal))
                return word[..^end.Length];
        return word;
    }
}
