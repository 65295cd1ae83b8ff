using System.Text;
using System.Text.Json;
using W = Nop.Plugin.CustomerLoyalty.Engine.Segments.RuleWords;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Reads the stored form. What it lets through can be planned, compiled and written again.</summary>
public static class RuleParser
{
    public static ParsedRule Parse(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return new ParsedRule(null, [new RuleError(RuleErrorCode.NotJson)]);
        if (RuleLimits.Check(json) is { } exceeded)
            return new ParsedRule(null, [exceeded]);

        try
        {
            return ParseKnownSize(json);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is allowed by the grammar of JSON, but it is no text.
            return new ParsedRule(null, [new RuleError(RuleErrorCode.NotJson)]);
        }
    }

    private static ParsedRule ParseKnownSize(string json)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(W.Rule, out var rule))
            return new ParsedRule(null, [new RuleError(RuleErrorCode.NotARule)]);
        if (!root.TryGetProperty(W.VersionName, out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != W.Version)
            return new ParsedRule(null, [new RuleError(RuleErrorCode.UnknownVersion)]);

        var errors = new List<RuleError>();
        var parsed = Read(new RuleNode(rule, string.Empty, errors), rule);
        return new ParsedRule(errors.Count == 0 ? parsed : null, errors);
    }

    private static SegmentRule? Read(RuleNode node, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            if (node.Has(W.All))
                return Group(node, W.All) is { } rules ? new AllRule(rules) : null;
            if (node.Has(W.Any))
                return Group(node, W.Any) is { } rules ? new AnyRule(rules) : null;
            if (node.Has(W.Not))
                return Negation(node);
            if (node.Has(W.Field))
                return FieldRuleParser.Read(node);
            if (node.Has(W.Facts))
                return FactRuleParser.Read(node);
            if (node.Has(W.Tags))
                return Tags(node);
            if (node.Has(W.Tiers))
                return Tiers(node);
            if (node.Has(W.Segment))
                return Member(node);
        }

        node.Fail(RuleErrorCode.NotARule);
        return null;
    }

    private static List<SegmentRule>? Group(RuleNode node, string name)
    {
        node.AllowOnly(name);
        var rules = node[name];
        if (rules.ValueKind != JsonValueKind.Array)
        {
            node.Fail(RuleErrorCode.WrongValue, name);
            return null;
        }

        // Only the outermost group may be empty: everybody, as a new segment begins.
        if (rules.GetArrayLength() == 0 && (node.Path.Length > 0 || name == W.Any))
            node.Fail(RuleErrorCode.EmptyGroup);

        var read = new List<SegmentRule>();
        var place = 0;
        foreach (var rule in rules.EnumerateArray())
            if (Read(node.Child(rule, place++), rule) is { } known)
                read.Add(known);
        return read;
    }

    private static NotRule? Negation(RuleNode node)
    {
        node.AllowOnly(W.Not);
        var inner = node[W.Not];
        return Read(node.Child(inner, 0), inner) is { } rule ? new NotRule(rule) : null;
    }

    private static TagRule Tags(RuleNode node)
    {
        node.AllowOnly(W.Tags, W.Is);
        if (!W.OneOf.TryGet(node.Word(W.Is), out var hasOneOf))
            node.Fail(RuleErrorCode.WrongValue, W.Is);
        return new TagRule(hasOneOf, node.Numbers(W.Tags));
    }

    private static TierRule Tiers(RuleNode node)
    {
        node.AllowOnly(W.Tiers, W.Is);
        if (!W.OneOf.TryGet(node.Word(W.Is), out var hasOneOf))
            node.Fail(RuleErrorCode.WrongValue, W.Is);
        return new TierRule(hasOneOf, node.Numbers(W.Tiers));
    }

    private static MemberRule Member(RuleNode node)
    {
        node.AllowOnly(W.Segment, W.Is);
        var segmentId = node.Whole(W.Segment, 1, int.MaxValue);
        if (!W.In.TryGet(node.Word(W.Is), out var isIn))
            node.Fail(RuleErrorCode.WrongValue, W.Is);
        return new MemberRule(segmentId, isIn);
    }
}
