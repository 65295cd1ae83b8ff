using System.Linq.Expressions;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>
/// Leaves in the database who cannot belong to a segment: those who fail a plain condition that everybody in it fulfils. It decides
/// nothing; who comes through is asked the whole rule. Decimals are not compared here, because databases round them differently.
/// </summary>
public static class SubjectFilter
{
    public static Expression<Func<LoyaltyProfile, bool>> For(SegmentRule rule, SegmentMoment moment)
    {
        var profile = Expression.Parameter(typeof(LoyaltyProfile), "profile");
        Expression filter = Expression.Constant(true);
        foreach (var condition in Needed(rule).Select(needed => Condition(profile, needed, moment)).OfType<Expression>())
            filter = filter is ConstantExpression ? condition : Expression.AndAlso(filter, condition);
        return Expression.Lambda<Func<LoyaltyProfile, bool>>(filter, profile);
    }

    /// <summary>What everybody in the segment fulfils.</summary>
    private static IEnumerable<SegmentRule> Needed(SegmentRule rule) => rule is AllRule all ? all.Rules.SelectMany(Needed) : [rule];

    private static Expression? Condition(Expression profile, SegmentRule rule, SegmentMoment moment) => rule switch
    {
        NumberRule number => Number(profile, number),
        ChoiceRule { IsOneOf: true } choice => OneOf(Column(profile, choice.Field), choice.Values),
        BirthdayRule birthday => OneOf(Column(profile, birthday.Field), [.. BirthdayWindow.Of(moment.Today, birthday.Days)]),
        FlagRule flag => Expression.Equal(Column(profile, flag.Field), Value(flag.Value)),
        KnownRule { IsKnown: true } known when ProfileFields.Find(known.Field)!.Type == ProfileFieldType.Date =>
            Expression.NotEqual(Column(profile, known.Field), Expression.Constant(null, typeof(DateTime?))),
        DayRule day => Date(profile, day.Field, moment.StartUtc(day.Day), day.IsBefore),
        TimeRule { Kind: TimeRelation.InNext } => null,
        TimeRule time => Date(profile, time.Field,
            time.Unit == TimeUnit.Days ? moment.StartOfDayUtc(-time.Amount) : moment.NowUtc.AddHours(-time.Amount), time.Kind == TimeRelation.LongerAgo),
        _ => null
    };

    private static Expression? Number(Expression profile, NumberRule rule)
    {
        var column = Column(profile, rule.Field);
        var (comparison, value, to) = rule.Test;
        if (column.Type != typeof(int) || !IsInt(value) || (comparison == Comparison.Between && !IsInt(to)))
            return null;
        var bound = Value((int)value);
        return comparison switch
        {
            Comparison.Equal => Expression.Equal(column, bound),
            Comparison.NotEqual => Expression.NotEqual(column, bound),
            Comparison.Less => Expression.LessThan(column, bound),
            Comparison.AtMost => Expression.LessThanOrEqual(column, bound),
            Comparison.More => Expression.GreaterThan(column, bound),
            Comparison.AtLeast => Expression.GreaterThanOrEqual(column, bound),
            _ => Expression.AndAlso(Expression.GreaterThanOrEqual(column, bound), Expression.LessThanOrEqual(column, Value((int)to)))
        };
    }

    private static bool IsInt(decimal number) => number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue;

    private static BinaryExpression Date(Expression profile, string field, DateTime fromUtc, bool isBefore)
    {
        var column = Column(profile, field);
        var bound = Expression.Convert(Value(fromUtc), typeof(DateTime?));
        return isBefore ? Expression.LessThan(column, bound) : Expression.GreaterThanOrEqual(column, bound);
    }

    private static MethodCallExpression OneOf(Expression column, IReadOnlyList<int> values) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(int)], Value(values.ToArray()), column);

    private static MemberExpression Column(Expression profile, string field) => Expression.Property(profile, field);

    /// <summary>As a captured variable, which providers send as a parameter.</summary>
    private static MemberExpression Value<T>(T value) => Expression.Property(Expression.Constant(new Captured<T>(value)), nameof(Captured<T>.Value));

    private sealed record Captured<T>(T Value);
}
