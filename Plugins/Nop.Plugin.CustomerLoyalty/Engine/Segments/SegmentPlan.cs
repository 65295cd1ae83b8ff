using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>What has to be read to answer a rule, and the rule made ready to be asked many times.</summary>
public sealed class SegmentPlan
{
    private readonly List<ProfileField> _fields = [];
    private readonly List<FactQuery> _facts = [];
    private readonly List<int> _segments = [];
    private readonly List<int> _tags = [];
    private readonly List<int> _tiers = [];

    private SegmentPlan(SegmentRule rule) => Rule = rule;

    public SegmentRule Rule { get; }

    public IReadOnlyList<ProfileField> Fields => _fields;

    public IReadOnlyList<FactQuery> Facts => _facts;

    /// <summary>Other segments that the rule refers to.</summary>
    public IReadOnlyList<int> Segments => _segments;

    public IReadOnlyList<int> Tags => _tags;

    public IReadOnlyList<int> Tiers => _tiers;

    /// <summary>The answer may change from one hour to the next without anything having happened.</summary>
    public bool IsHourly { get; private set; }

    /// <exception cref="ArgumentException">A field is unknown; <see cref="RuleParser"/> lets no such rule through.</exception>
    public static SegmentPlan Of(SegmentRule rule)
    {
        var plan = new SegmentPlan(rule);
        plan.Collect(rule);
        return plan;
    }

    public Func<ISegmentSubject, bool> Compile(SegmentMoment moment) => new RuleCompiler(this, moment).Compile(Rule);

    internal int IndexOf(string field) => _fields.FindIndex(known => known.Name == field);

    internal int IndexOf(FactQuery query)
    {
        var key = query.Key;
        return _facts.FindIndex(known => known.Key == key);
    }

    internal int IndexOf(int segmentId) => _segments.IndexOf(segmentId);

    internal int IndexOfTag(int tagId) => _tags.IndexOf(tagId);

    internal int IndexOfTier(int tierId) => _tiers.IndexOf(tierId);

    private void Collect(SegmentRule rule)
    {
        switch (rule)
        {
            case AllRule(var rules):
                Collect(rules);
                break;
            case AnyRule(var rules):
                Collect(rules);
                break;
            case NotRule(var inner):
                Collect(inner);
                break;
            case FactRule(var query, _, _):
                if (IndexOf(query) < 0)
                    _facts.Add(query);
                break;
            case TagRule(_, var tagIds):
                _tags.AddRange(tagIds.Distinct().Except(_tags).ToList());
                break;
            case TierRule(_, var tierIds):
                _tiers.AddRange(tierIds.Distinct().Except(_tiers).ToList());
                break;
            case MemberRule(var segmentId, _):
                if (IndexOf(segmentId) < 0)
                    _segments.Add(segmentId);
                break;
            case NumberRule(var field, _):
                Add(field);
                break;
            case ChoiceRule(var field, _, _):
                Add(field);
                break;
            case FlagRule(var field, _):
                Add(field);
                break;
            case KnownRule(var field, _):
                Add(field);
                break;
            case DayRule(var field, _, _):
                Add(field);
                break;
            case TimeRule(var field, _, _, var unit):
                IsHourly |= unit == TimeUnit.Hours;
                Add(field);
                break;
            case BirthdayRule(var field, _):
                Add(field);
                break;
        }
    }

    private void Collect(IReadOnlyList<SegmentRule> rules)
    {
        foreach (var rule in rules)
            Collect(rule);
    }

    private void Add(string field)
    {
        if (IndexOf(field) < 0)
            _fields.Add(ProfileFields.Find(field) ?? throw new ArgumentException($"There is no field '{field}'.", nameof(field)));
    }
}
