using System.Globalization;
using System.Text;
using System.Text.Json;
using W = Nop.Plugin.CustomerLoyalty.Engine.Segments.RuleWords;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>The stored form of a rule: JSON with a version. The same rule gives the same text.</summary>
public static class RuleWriter
{
    public static string Write(SegmentRule rule)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber(W.VersionName, W.Version);
            json.WritePropertyName(W.Rule);
            Write(json, rule);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SegmentRule rule)
    {
        json.WriteStartObject();
        switch (rule)
        {
            case AllRule(var rules):
                Write(json, W.All, rules);
                break;
            case AnyRule(var rules):
                Write(json, W.Any, rules);
                break;
            case NotRule(var inner):
                json.WritePropertyName(W.Not);
                Write(json, inner);
                break;
            case NumberRule(var field, var test):
                json.WriteString(W.Field, field);
                Write(json, test);
                break;
            case ChoiceRule(var field, var isOneOf, var values):
                json.WriteString(W.Field, field);
                json.WriteString(W.Is, W.OneOf[isOneOf]);
                Write(json, W.Values, values);
                break;
            case FlagRule(var field, var value):
                json.WriteString(W.Field, field);
                json.WriteString(W.Is, W.YesNo[value]);
                break;
            case KnownRule(var field, var isKnown):
                json.WriteString(W.Field, field);
                json.WriteString(W.Is, W.Known[isKnown]);
                break;
            case DayRule(var field, var isBefore, var day):
                json.WriteString(W.Field, field);
                json.WriteString(W.Is, W.Before[isBefore]);
                json.WriteString(W.Day, Text(day));
                break;
            case TimeRule(var field, var relation, var amount, var unit):
                json.WriteString(W.Field, field);
                json.WriteString(W.Is, W.Times[relation]);
                json.WriteNumber(unit == TimeUnit.Days ? W.Days : W.Hours, amount);
                break;
            case BirthdayRule(var field, var days):
                json.WriteString(W.Field, field);
                json.WriteString(W.Is, W.Times[TimeRelation.InNext]);
                json.WriteNumber(W.Days, days);
                break;
            case FactRule(var query, var measure, var test):
                Write(json, query);
                json.WriteString(W.Measure, W.Measures[measure]);
                Write(json, test);
                break;
            case TagRule(var hasOneOf, var tags):
                Write(json, W.Tags, tags);
                json.WriteString(W.Is, W.OneOf[hasOneOf]);
                break;
            case TierRule(var hasOneOf, var tiers):
                Write(json, W.Tiers, tiers);
                json.WriteString(W.Is, W.OneOf[hasOneOf]);
                break;
            case MemberRule(var segmentId, var isIn):
                json.WriteNumber(W.Segment, segmentId);
                json.WriteString(W.Is, W.In[isIn]);
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<SegmentRule> rules)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, NumberTest test)
    {
        json.WriteString(W.Is, W.Comparisons[test.Comparison]);
        json.WriteNumber(W.Value, test.Value);
        if (test.Comparison == Comparison.Between)
            json.WriteNumber(W.To, test.To);
    }

    private static void Write(Utf8JsonWriter json, FactQuery query)
    {
        json.WriteStartArray(W.Facts);
        foreach (var kind in query.Kinds)
            json.WriteStringValue(kind.ToString());
        json.WriteEndArray();
        if (query.Subject != FactSubject.Anything)
            Write(json, W.Subjects[query.Subject], query.SubjectIds ?? []);
        if (query.Window.Days is { } days)
            json.WriteNumber(W.Days, days);
        if (query.Window.Since is { } since)
            json.WriteString(W.Since, Text(since));
        if (query.Window.Until is { } until)
            json.WriteString(W.Until, Text(until));
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
