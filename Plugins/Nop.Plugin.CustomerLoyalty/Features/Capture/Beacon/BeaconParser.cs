using System.Text;
using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>
/// Reads a batch: <c>{"token":"…","facts":[{"n":0,"k":"product","id":12,"t":3500,"q":0,"s":""}]}</c>
/// (n sequence on the page, k kind, id subject, t milliseconds before sending, q number, s text).
/// </summary>
public static class BeaconParser
{
    public const int LongestBody = 16 * 1024;
    public const int MostFacts = 50;
    public const int LongestText = 200;

    /// <summary>False when the body is not of this form; the list then holds nothing to keep.</summary>
    public static bool TryRead(ReadOnlySpan<byte> body, out string token, List<BeaconItem> items)
    {
        token = string.Empty;
        items.Clear();
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 4 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isToken = reader.ValueTextEquals("token"u8);
                var isFacts = reader.ValueTextEquals("facts"u8);
                reader.Read();
                if (isToken && reader.TokenType == JsonTokenType.String)
                    token = reader.GetString()!;
                else if (isFacts && reader.TokenType == JsonTokenType.StartArray)
                {
                    if (!TryReadItems(ref reader, items))
                        return false;
                }
                else
                    return false;
            }

            return reader.TokenType == JsonTokenType.EndObject && token.Length > 0 && !reader.Read();
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private static bool TryReadItems(ref Utf8JsonReader reader, List<BeaconItem> items)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            if (items.Count == MostFacts)
                return false;
            items.Add(ReadItem(ref reader));
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    private static BeaconItem ReadItem(ref Utf8JsonReader reader)
    {
        var item = new BeaconItem();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan.Length == 0 ? (byte)0 : reader.ValueSpan[0];
            reader.Read();
            switch (name)
            {
                case (byte)'n': item.Sequence = reader.GetInt32(); break;
                case (byte)'k': item.Kind = KindOf(reader.ValueSpan); break;
                case (byte)'i': item.SubjectId = reader.GetInt32(); break;
                case (byte)'t': item.AgeMilliseconds = reader.GetInt64(); break;
                case (byte)'q': item.Number = reader.GetInt32(); break;
                case (byte)'s': item.Text = Clean(reader.GetString()); break;
                default: reader.Skip(); break;
            }
        }

        return item;
    }

    private static FactKind? KindOf(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("product"u8) => FactKind.ProductViewed,
        _ when name.SequenceEqual("category"u8) => FactKind.CategoryViewed,
        _ when name.SequenceEqual("manufacturer"u8) => FactKind.ManufacturerViewed,
        _ when name.SequenceEqual("search"u8) => FactKind.Searched,
        _ when name.SequenceEqual("shown"u8) => FactKind.BlockShown,
        _ when name.SequenceEqual("clicked"u8) => FactKind.BlockClicked,
        _ => null
    };

    /// <summary>No control characters (PostgreSQL refuses a NUL), no half surrogates, one blank between words.</summary>
    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var clean = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > LongestText)
                break;
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else
                clean.Append(rune);
        }

        return clean.ToString().TrimEnd();
    }
}
