using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Turns a rule into a predicate; the only place that says what a rule means.</summary>
internal sealed class RuleCompiler(SegmentPlan plan, SegmentMoment moment)
{
    public Func<ISegmentSubject, bool> Compile(SegmentRule rule)
    {
        switch (rule)
        {
            case AllRule(var rules):
                return All([.. rules.Select(Compile)]);
            case AnyRule(var rules):
                return Any([.. rules.Select(Compile)]);
            case NotRule(var inner):
                var negated = Compile(inner);
                return subject => !negated(subject);
            case NumberRule(var field, var test):
                var number = plan.IndexOf(field);
                return subject => subject.Number(number) is { } value && test.Holds(value);
            case ChoiceRule(var field, var isOneOf, var values):
                return Choice(plan.IndexOf(field), isOneOf, [.. values]);
            case FlagRule(var field, var wanted):
                var flag = plan.IndexOf(field);
                return subject => subject.Number(flag) is { } value && value != 0 == wanted;
            case KnownRule(var field, var wanted):
                return Known(plan.IndexOf(field), wanted);
            case DayRule(var field, var isBefore, var day):
                return Since(plan.IndexOf(field), moment.StartUtc(day), isBefore);
            case TimeRule(var field, var kind, var amount, var unit):
                return Time(plan.IndexOf(field), kind, amount, unit);
            case BirthdayRule(var field, var days):
                var birthday = plan.IndexOf(field);
                var window = BirthdayWindow.Of(moment.Today, days);
                return subject => subject.Number(birthday) is { } value && window.Contains((int)value);
            case FactRule(var query, var measure, var test):
                var facts = plan.IndexOf(query);
                return subject => test.Holds(subject.Facts(facts).Of(measure));
            case TagRule(var wanted, var tagIds):
                return Tagged([.. tagIds.Select(plan.IndexOfTag)], wanted);
            case TierRule(var wanted, var tierIds):
                return InTier([.. tierIds.Select(plan.IndexOfTier)], wanted);
            case MemberRule(var segmentId, var isIn):
                var segment = plan.IndexOf(segmentId);
                return subject => subject.IsMember(segment) == isIn;
            default:
                throw new ArgumentException($"There is no meaning for {rule.GetType().Name}.", nameof(rule));
        }
    }

    private static Func<ISegmentSubject, bool> All(Func<ISegmentSubject, bool>[] parts) => subject =>
    {
        foreach (var part in parts)
            if (!part(subject))
                return false;
        return true;
    };

    private static Func<ISegmentSubject, bool> Any(Func<ISegmentSubject, bool>[] parts) => subject =>
    {
        foreach (var part in parts)
            if (part(subject))
                return true;
        return false;
    };

    private static Func<ISegmentSubject, bool> Tagged(int[] tags, bool wanted) => subject =>
    {
        foreach (var tag in tags)
            if (subject.HasTag(tag))
                return wanted;
        return !wanted;
    };

    private static Func<ISegmentSubject, bool> InTier(int[] tiers, bool wanted) => subject =>
    {
        foreach (var tier in tiers)
            if (subject.HasTier(tier))
                return wanted;
        return !wanted;
    };

    private static Func<ISegmentSubject, bool> Choice(int field, bool isOneOf, HashSet<int> values) =>
        subject => subject.Number(field) is { } value && values.Contains((int)value) == isOneOf;

    private Func<ISegmentSubject, bool> Known(int field, bool wanted) => plan.Fields[field].Type == ProfileFieldType.Date
        ? subject => subject.Date(field) is not null == wanted
        : subject => subject.Number(field) is not null == wanted;

    private Func<ISegmentSubject, bool> Time(int field, TimeRelation kind, int amount, TimeUnit unit)
    {
        var back = unit == TimeUnit.Days ? moment.StartOfDayUtc(-amount) : moment.NowUtc.AddHours(-amount);
        if (kind != TimeRelation.InNext)
            return Since(field, back, kind == TimeRelation.LongerAgo);

        var (from, to) = unit == TimeUnit.Days ? (moment.StartOfDayUtc(0), moment.StartOfDayUtc(amount + 1)) : (moment.NowUtc, moment.NowUtc.AddHours(amount));
        return subject => subject.Date(field) is { } date && date >= from && date < to;
    }

    private static Func<ISegmentSubject, bool> Since(int field, DateTime fromUtc, bool isBefore) =>
        subject => subject.Date(field) is { } date && date < fromUtc == isBefore;
}
