using System.Globalization;
using System.Text.Json;
using W = Nop.Plugin.CustomerLoyalty.Engine.Segments.RuleWords;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>One node of the stored form while it is read. Notes what is wrong with its place and goes on, so that everything wrong is found at once.</summary>
internal readonly struct RuleNode(JsonElement json, string path, List<RuleError> errors)
{
    public string Path => path;

    public bool Has(string name) => json.TryGetProperty(name, out _);

    public RuleNode Child(JsonElement child, int place) => new(child, path.Length == 0 ? Text(place) : $"{path}.{place}", errors);

    public JsonElement this[string name] => json.GetProperty(name);

    public void Fail(RuleErrorCode code, string property = "", params string[] arguments) => errors.Add(new RuleError(code, path, property, arguments));

    /// <summary>A property that is not among these was meant for something that would otherwise be left out silently.</summary>
    public void AllowOnly(params ReadOnlySpan<string> names)
    {
        foreach (var property in json.EnumerateObject())
            if (!names.Contains(property.Name))
                Fail(RuleErrorCode.UnknownProperty, property.Name, property.Name);
    }

    public string? Word(string name)
    {
        if (json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            return value.GetString();
        Fail(RuleErrorCode.WrongValue, name);
        return null;
    }

    public int Whole(string name, int from, int to)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number))
            Fail(RuleErrorCode.WrongValue, name);
        else if (number < from || number > to)
            Fail(RuleErrorCode.OutOfRange, name, Text(from), Text(to));
        else
            return number;
        return from;
    }

    public decimal Number(string name)
    {
        if (json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
            return number;
        Fail(RuleErrorCode.WrongValue, name);
        return 0;
    }

    public DateOnly Day(string name)
    {
        if (json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999)
            return day;
        Fail(RuleErrorCode.WrongValue, name);
        return new DateOnly(2000, 1, 1);
    }

    public IReadOnlyList<int> Numbers(string name)
    {
        var numbers = new List<int>();
        if (!json.TryGetProperty(name, out var values) || values.ValueKind != JsonValueKind.Array)
            Fail(RuleErrorCode.WrongValue, name);
        else if (values.GetArrayLength() == 0)
            Fail(RuleErrorCode.NothingChosen, name);
        else if (values.GetArrayLength() > RuleLimits.Values)
            Fail(RuleErrorCode.TooManyValues, name, Text(RuleLimits.Values));
        else
            foreach (var value in values.EnumerateArray())
                if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0)
                    numbers.Add(number);
                else
                    Fail(RuleErrorCode.WrongValue, name);
        return numbers;
    }

    public NumberTest Test()
    {
        if (!W.Comparisons.TryGet(Word(W.Is), out var comparison))
            Fail(RuleErrorCode.WrongValue, W.Is);
        var value = Number(W.Value);
        if (comparison != Comparison.Between)
        {
            if (Has(W.To))
                Fail(RuleErrorCode.UnknownProperty, W.To, W.To);
            return new NumberTest(comparison, value);
        }

        var to = Number(W.To);
        if (to < value)
            Fail(RuleErrorCode.WrongOrder, W.To);
        return new NumberTest(comparison, value, to);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
