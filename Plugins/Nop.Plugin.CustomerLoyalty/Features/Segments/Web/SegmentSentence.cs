using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>Says a rule in words of the reader's language.</summary>
public class SegmentSentence(SegmentTexts texts, SegmentNames names, SegmentChoices choices, IPriceFormatter prices)
{
    public async Task<string> OfAsync(SegmentRule rule) => await texts.FillAsync("Sentence", await SayAsync(rule, true));

    private async Task<string> SayAsync(SegmentRule rule, bool outermost = false) => rule switch
    {
        AllRule all => await GroupAsync(all.Rules, "And", outermost),
        AnyRule any => await GroupAsync(any.Rules, "Or", outermost),
        NotRule not => await SaysAsync("Not", await SayAsync(not.Rule, true)),
        NumberRule number => await TestAsync(await FieldAsync(number.Field), number.Test, IsMoney(number.Field)),
        ChoiceRule choice => await SaysAsync(choice.IsOneOf ? "OneOf" : "NoneOf", await FieldAsync(choice.Field), await ListAsync(choice.Values, await choices.OfAsync(choice.Field))),
        FlagRule flag => await SaysAsync(flag.Value ? "Yes" : "No", await FieldAsync(flag.Field)),
        KnownRule known => await SaysAsync(known.IsKnown ? "Known" : "Unknown", await FieldAsync(known.Field)),
        DayRule day => await SaysAsync(day.IsBefore ? "Before" : "OnOrAfter", await FieldAsync(day.Field), day.Day.ToString("d")),
        TimeRule time => await SaysAsync($"{time.Kind}{time.Unit}", await FieldAsync(time.Field), time.Amount),
        BirthdayRule birthday => await SaysAsync("InNextDays", await FieldAsync(birthday.Field), birthday.Days),
        FactRule fact => await FactAsync(fact),
        TagRule tag => await SaysAsync(tag.HasOneOf ? "Tagged" : "NotTagged", await ListAsync(tag.TagIds, await names.TagsAsync(tag.TagIds.ToArray()))),
        TierRule tier => await SaysAsync(tier.HasOneOf ? "InTier" : "NotInTier", await ListAsync(tier.TierIds, await names.TiersAsync())),
        MemberRule member => await SaysAsync(member.IsIn ? "In" : "NotIn", (await names.SegmentsAsync()).GetValueOrDefault(member.SegmentId, $"#{member.SegmentId}")),
        _ => string.Empty
    };

    private async Task<string> GroupAsync(IReadOnlyList<SegmentRule> rules, string word, bool outermost)
    {
        if (rules.Count == 0)
            return await texts.GetAsync("Everybody");
        var parts = new List<string>();
        foreach (var rule in rules)
            parts.Add(await SayAsync(rule, rules.Count == 1 && outermost));
        var joined = string.Join(await texts.GetAsync($"Says.{word}"), parts);
        return outermost || rules.Count == 1 ? joined : await SaysAsync("Group", joined);
    }

    private async Task<string> FactAsync(FactRule fact)
    {
        var kinds = new List<string>();
        foreach (var kind in fact.Query.Kinds)
            kinds.Add(await texts.GetAsync($"Fact.{kind}"));
        var what = string.Join(await texts.GetAsync("Says.Either"), kinds);
        if (fact.Query.Subject != FactSubject.Anything)
            what = await SaysAsync("About", what, await ListAsync(fact.Query.SubjectIds!, await names.OfAsync(fact.Query.Subject, fact.Query.SubjectIds!.ToArray())));
        what = await WindowAsync(what, fact.Query.Window);
        if (fact is { Measure: FactMeasure.Count, Test: { Comparison: Comparison.Equal, Value: 0 } })
            return await SaysAsync("None", what);
        return await TestAsync(await SaysAsync(fact.Measure.ToString(), what), fact.Test, fact.Measure == FactMeasure.Sum);
    }

    private async Task<string> WindowAsync(string what, FactWindow window) => window switch
    {
        { Days: { } days } => await SaysAsync("Window", what, days),
        { Since: { } since, Until: { } until } => await SaysAsync("SinceUntil", what, since.ToString("d"), until.ToString("d")),
        { Since: { } since } => await SaysAsync("Since", what, since.ToString("d")),
        { Until: { } until } => await SaysAsync("Until", what, until.ToString("d")),
        _ => what
    };

    private async Task<string> TestAsync(string what, NumberTest test, bool isMoney)
    {
        var value = await NumberAsync(test.Value, isMoney);
        return test.Comparison == Comparison.Between
            ? await SaysAsync("Between", what, value, await NumberAsync(test.To, isMoney))
            : await SaysAsync(test.Comparison.ToString(), what, value);
    }

    private async Task<string> NumberAsync(decimal number, bool isMoney) => isMoney ? await prices.FormatPriceAsync(number, true, false) : number.ToString("0.####");

    private async Task<string> ListAsync(IReadOnlyList<int> ids, IReadOnlyDictionary<int, string> known) =>
        string.Join(await texts.GetAsync("Says.Either"), ids.Select(id => known.GetValueOrDefault(id, $"#{id}")));

    private Task<string> FieldAsync(string name) => texts.GetAsync($"Field.{name}");

    private Task<string> SaysAsync(string name, params object[] arguments) => texts.FillAsync($"Says.{name}", arguments);

    private static bool IsMoney(string field) => ProfileFields.Find(field)?.Type == ProfileFieldType.Money;
}
