using System.Globalization;
using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>A part of the stored form while it is read. What is wrong is noted with its place, and reading goes on.</summary>
internal sealed class JourneyNode(JsonElement json, string path, List<JourneyError> errors)
{
    public string Path => path;

    public bool Has(string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public void Fail(JourneyErrorCode code, string name = "", params IReadOnlyList<string> arguments) => errors.Add(new JourneyError(code, Place(name), arguments));

    public int Whole(string name, int lowest, int highest, int otherwise)
    {
        if (!Has(name))
            return otherwise;
        if (json.GetProperty(name) is not { ValueKind: JsonValueKind.Number } value || !value.TryGetInt32(out var number))
            Fail(JourneyErrorCode.WrongValue, name);
        else if (number < lowest || number > highest)
            Fail(JourneyErrorCode.OutOfRange, name, lowest.ToString(CultureInfo.InvariantCulture), highest.ToString(CultureInfo.InvariantCulture));
        else
            return number;
        return otherwise;
    }

    public bool Flag(string name, bool otherwise)
    {
        if (!Has(name))
            return otherwise;
        var value = json.GetProperty(name);
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Fail(JourneyErrorCode.WrongValue, name);
        return otherwise;
    }

    public string Text(string name, int most, bool required = false)
    {
        var text = Has(name) && json.GetProperty(name) is { ValueKind: JsonValueKind.String } value ? value.GetString()!.Trim() : string.Empty;
        if (text.Length == 0 && (required || Has(name) && json.GetProperty(name).ValueKind != JsonValueKind.String))
            Fail(JourneyErrorCode.WrongValue, name);
        if (text.Length > most)
            Fail(JourneyErrorCode.TooLong, name, most.ToString(CultureInfo.InvariantCulture));
        return text;
    }

    public TEnum Word<TEnum>(string name, TEnum otherwise) where TEnum : struct, Enum
    {
        if (!Has(name))
            return otherwise;
        if (json.GetProperty(name) is { ValueKind: JsonValueKind.String } value && Enum.TryParse<TEnum>(value.GetString(), out var word) && word.ToString() == value.GetString())
            return word;
        Fail(JourneyErrorCode.WrongValue, name);
        return otherwise;
    }

    public SegmentRule Rule(string name)
    {
        if (!Has(name))
            return new AllRule([]);
        if (RuleParser.Parse(json.GetProperty(name).GetRawText()) is { IsValid: true, Rule: { } rule })
            return rule;
        Fail(JourneyErrorCode.RuleWrong, name);
        return new AllRule([]);
    }

    public JourneyNode Child(string name) => new(Has(name) ? json.GetProperty(name) : default, Place(name), errors);

    public IReadOnlyList<JourneyNode> List(string name)
    {
        if (!Has(name))
            return [];
        if (json.GetProperty(name) is { ValueKind: JsonValueKind.Array } list)
            return [.. list.EnumerateArray().Select((item, place) => new JourneyNode(item, string.Create(CultureInfo.InvariantCulture, $"{Place(name)}.{place}"), errors))];
        Fail(JourneyErrorCode.WrongValue, name);
        return [];
    }

    public IReadOnlyList<int> Numbers(string name, int lowest, int highest)
    {
        if (!Has(name))
            return [];
        if (json.GetProperty(name) is { ValueKind: JsonValueKind.Array } list
            && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var number) && number >= lowest && number <= highest))
            return [.. list.EnumerateArray().Select(item => item.GetInt32()).Distinct().Order()];
        Fail(JourneyErrorCode.WrongValue, name);
        return [];
    }

    private string Place(string name) => name.Length == 0 ? path : path.Length == 0 ? name : $"{path}.{name}";
}
