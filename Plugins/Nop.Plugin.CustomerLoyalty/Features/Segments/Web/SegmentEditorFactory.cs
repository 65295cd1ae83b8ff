using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>What the editor's script has to know: texts, fields, facts, other segments and the names of what the rule refers to.</summary>
public class SegmentEditorFactory(SegmentTexts texts, SegmentNames names, SegmentChoices values, SegmentSentence sentence, CustomerAccess access)
{
    public async Task<string> PrepareAsync(SegmentModel model, IReadOnlyList<RuleError> errors)
    {
        var rule = RuleParser.Parse(model.RuleJson).Rule;
        var queries = rule is null ? [] : RuleNodes.Of(rule).Select(node => node.Rule).OfType<FactRule>().Select(fact => fact.Query).ToList();
        return JsonSerializer.Serialize(new
        {
            texts = await texts.AllAsync("Editor"),
            groups = await GroupsAsync(),
            facts = await FactsAsync(),
            tags = Pairs(await names.TagChoicesAsync(rule is null ? [] : [.. SegmentPlan.Of(rule).Tags])),
            tiers = Pairs(await names.TiersAsync()),
            segments = Pairs((await names.SegmentsAsync()).Where(segment => segment.Key != model.Id)),
            names = new
            {
                products = await NamesAsync(queries, FactSubject.Products),
                categories = await NamesAsync(queries, FactSubject.Categories),
                manufacturers = await NamesAsync(queries, FactSubject.Manufacturers)
            },
            errors = await ErrorsAsync(errors),
            mayEdit = model.MayEdit
        });
    }

    /// <summary>The same for rules that stand elsewhere.</summary>
    public async Task<object> RulesAsync(IReadOnlyCollection<SegmentRule> rules, bool mayEdit)
    {
        var queries = rules.SelectMany(rule => RuleNodes.Of(rule)).Select(node => node.Rule).OfType<FactRule>().Select(fact => fact.Query).ToList();
        return new
        {
            texts = await texts.AllAsync("Editor"),
            groups = await GroupsAsync(),
            facts = await FactsAsync(),
            tags = Pairs(await names.TagChoicesAsync([.. rules.SelectMany(rule => SegmentPlan.Of(rule).Tags).Distinct()])),
            tiers = Pairs(await names.TiersAsync()),
            segments = Pairs(await names.SegmentsAsync()),
            names = new
            {
                products = await NamesAsync(queries, FactSubject.Products),
                categories = await NamesAsync(queries, FactSubject.Categories),
                manufacturers = await NamesAsync(queries, FactSubject.Manufacturers)
            },
            mayEdit
        };
    }

    public async Task<object> PreviewAsync(SegmentPreview preview, string? ruleJson)
    {
        var mine = await access.MineAsync();
        IReadOnlyList<int> shown = [.. preview.Sample.Where(id => mine is null || mine.Contains(id))];
        var people = await names.PeopleAsync(shown);
        return new
        {
            count = preview.Count,
            asked = preview.Asked,
            sample = shown.Select(id => new { id, name = people.GetValueOrDefault(id, $"#{id}") }),
            sentence = RuleParser.Parse(ruleJson).Rule is { } rule ? await sentence.OfAsync(rule) : string.Empty,
            errors = await ErrorsAsync(preview.Errors)
        };
    }

    private async Task<IReadOnlyList<object>> ErrorsAsync(IReadOnlyList<RuleError> errors)
    {
        var said = new List<object>();
        foreach (var error in errors)
            said.Add(new { path = error.Path, property = error.Property, text = await texts.OfAsync(error) });
        return said;
    }

    private async Task<IReadOnlyList<object>> GroupsAsync()
    {
        var groups = new List<object>();
        foreach (var group in SegmentFieldGroups.Names)
        {
            var fields = new List<object>();
            foreach (var field in ProfileFields.All.Where(field => SegmentFieldGroups.Of(field.Name).Group == group).OrderBy(field => SegmentFieldGroups.Of(field.Name).Place))
                if (await FieldAsync(field) is { } prepared)
                    fields.Add(prepared);
            groups.Add(new { name = await texts.GetAsync($"Group.{group}"), fields });
        }

        return groups;
    }

    private async Task<object?> FieldAsync(ProfileField field)
    {
        var choices = field.Type == ProfileFieldType.Choice ? Pairs(await values.OfAsync(field.Name)) : [];
        if (field.Type == ProfileFieldType.Choice && choices.Count == 0)
            return null;
        return new { name = field.Name, label = await texts.GetAsync($"Field.{field.Name}"), type = field.Type.ToString(), choices };
    }

    private async Task<IReadOnlyList<object>> FactsAsync()
    {
        var facts = new List<object>();
        foreach (var kind in AskableFacts.All)
            facts.Add(new
            {
                name = kind.ToString(),
                label = await texts.GetAsync($"Fact.{kind}"),
                money = AskableFacts.HasMoney(kind),
                products = AskableFacts.Has(kind, FactSubject.Products),
                categories = AskableFacts.Has(kind, FactSubject.Categories),
                manufacturers = AskableFacts.Has(kind, FactSubject.Manufacturers)
            });
        return facts;
    }

    private async Task<Dictionary<string, string>> NamesAsync(IReadOnlyList<FactQuery> queries, FactSubject subject)
    {
        var ids = queries.Where(query => query.Subject == subject).SelectMany(query => query.SubjectIds!).Distinct().ToArray();
        return (await names.OfAsync(subject, ids)).ToDictionary(name => name.Key.ToString(), name => name.Value);
    }

    private static IReadOnlyList<object> Pairs(IEnumerable<KeyValuePair<int, string>> named) => [.. named.Select(pair => (object)new { id = pair.Key, name = pair.Value })];
}
