using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using W = Nop.Plugin.CustomerLoyalty.Engine.Segments.RuleWords;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Conditions on the fields of a profile: what may be asked depends on the type of the field.</summary>
internal static class FieldRuleParser
{
    public static SegmentRule? Read(RuleNode node)
    {
        var name = node.Word(W.Field);
        if (name is null)
            return null;
        if (ProfileFields.Find(name) is not { } field)
        {
            node.Fail(RuleErrorCode.UnknownField, W.Field, name);
            return null;
        }

        var word = node.Word(W.Is);
        if (word is null)
            return null;
        if (W.Known.TryGet(word, out var isKnown))
        {
            node.AllowOnly(W.Field, W.Is);
            return new KnownRule(name, isKnown);
        }

        var rule = field.Type switch
        {
            ProfileFieldType.Flag => Flag(node, name, word),
            ProfileFieldType.Choice => Choice(node, name, word),
            ProfileFieldType.Date => Date(node, name, word),
            ProfileFieldType.Birthday => Birthday(node, name, word),
            _ => Number(node, name, word)
        };
        if (rule is null)
            node.Fail(RuleErrorCode.WrongQuestion, W.Is, name);
        return rule;
    }

    private static NumberRule? Number(RuleNode node, string field, string word)
    {
        if (!W.Comparisons.TryGet(word, out _))
            return null;
        node.AllowOnly(W.Field, W.Is, W.Value, W.To);
        return new NumberRule(field, node.Test());
    }

    private static FlagRule? Flag(RuleNode node, string field, string word)
    {
        if (!W.YesNo.TryGet(word, out var value))
            return null;
        node.AllowOnly(W.Field, W.Is);
        return new FlagRule(field, value);
    }

    private static ChoiceRule? Choice(RuleNode node, string field, string word)
    {
        if (!W.OneOf.TryGet(word, out var isOneOf))
            return null;
        node.AllowOnly(W.Field, W.Is, W.Values);
        return new ChoiceRule(field, isOneOf, node.Numbers(W.Values));
    }

    private static SegmentRule? Date(RuleNode node, string field, string word)
    {
        if (W.Before.TryGet(word, out var isBefore))
        {
            node.AllowOnly(W.Field, W.Is, W.Day);
            return new DayRule(field, isBefore, node.Day(W.Day));
        }

        if (!W.Times.TryGet(word, out var relation))
            return null;
        var unit = node.Has(W.Hours) ? TimeUnit.Hours : TimeUnit.Days;
        node.AllowOnly(W.Field, W.Is, unit == TimeUnit.Hours ? W.Hours : W.Days);
        var amount = unit == TimeUnit.Hours ? node.Whole(W.Hours, 0, RuleLimits.Hours) : node.Whole(W.Days, 0, RuleLimits.Days);
        return new TimeRule(field, relation, amount, unit);
    }

    private static BirthdayRule? Birthday(RuleNode node, string field, string word)
    {
        if (!W.Times.TryGet(word, out var relation) || relation != TimeRelation.InNext)
            return null;
        node.AllowOnly(W.Field, W.Is, W.Days);
        return new BirthdayRule(field, node.Whole(W.Days, 0, 366));
    }
}
