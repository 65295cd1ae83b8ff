using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using W = Nop.Plugin.CustomerLoyalty.Engine.Segments.RuleWords;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Conditions on what happened.</summary>
internal static class FactRuleParser
{
    public static FactRule Read(RuleNode node)
    {
        node.AllowOnly(W.Facts, W.Measure, W.Is, W.Value, W.To, W.Days, W.Since, W.Until,
            W.Subjects[FactSubject.Products], W.Subjects[FactSubject.Categories], W.Subjects[FactSubject.Manufacturers]);
        var kinds = Kinds(node);
        var (subject, ids) = Subject(node, kinds);
        if (!W.Measures.TryGet(node.Word(W.Measure), out var measure))
            node.Fail(RuleErrorCode.WrongValue, W.Measure);
        if (measure == FactMeasure.Sum)
            foreach (var kind in kinds.Where(kind => !AskableFacts.HasMoney(kind)))
                node.Fail(RuleErrorCode.NoMoney, W.Facts, kind.ToString());
        return new FactRule(new FactQuery(kinds, Window(node), subject, ids), measure, node.Test());
    }

    private static List<FactKind> Kinds(RuleNode node)
    {
        var kinds = new List<FactKind>();
        var names = node[W.Facts];
        if (names.ValueKind != JsonValueKind.Array)
        {
            node.Fail(RuleErrorCode.WrongValue, W.Facts);
            return kinds;
        }

        if (names.GetArrayLength() == 0)
            node.Fail(RuleErrorCode.NothingChosen, W.Facts);
        foreach (var name in names.EnumerateArray())
        {
            var text = name.ValueKind == JsonValueKind.String ? name.GetString()! : name.GetRawText();
            if (Enum.TryParse<FactKind>(text, out var kind) && kind.ToString() == text && AskableFacts.All.Contains(kind))
                kinds.Add(kind);
            else
                node.Fail(RuleErrorCode.UnknownFact, W.Facts, text);
        }

        return kinds;
    }

    private static (FactSubject Subject, IReadOnlyList<int>? Ids) Subject(RuleNode node, List<FactKind> kinds)
    {
        var given = W.Subjects.All.Where(subject => node.Has(subject.Word)).ToList();
        if (given.Count == 0)
            return (FactSubject.Anything, null);
        if (given.Count > 1)
            node.Fail(RuleErrorCode.WrongValue, given[1].Word);

        var (subject, word) = given[0];
        foreach (var kind in kinds.Where(kind => !AskableFacts.Has(kind, subject)))
            node.Fail(RuleErrorCode.NoSuchSubject, W.Facts, kind.ToString());
        return (subject, node.Numbers(word));
    }

    private static FactWindow Window(RuleNode node)
    {
        if (node.Has(W.Days))
        {
            if (node.Has(W.Since) || node.Has(W.Until))
                node.Fail(RuleErrorCode.WrongValue, W.Days);
            return new FactWindow(Days: node.Whole(W.Days, 0, RuleLimits.Days));
        }

        DateOnly? since = node.Has(W.Since) ? node.Day(W.Since) : null;
        DateOnly? until = node.Has(W.Until) ? node.Day(W.Until) : null;
        if (until < since)
            node.Fail(RuleErrorCode.WrongOrder, W.Until);
        return since is null && until is null ? FactWindow.Always : new FactWindow(Since: since, Until: until);
    }
}
