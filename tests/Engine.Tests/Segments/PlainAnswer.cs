using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Segments;

/// <summary>The meaning of a rule written down a second time, in the slowest and plainest way: local days are compared as days.</summary>
internal static class PlainAnswer
{
    public static bool Of(SegmentRule rule, Asked asked, DateTime nowUtc, TimeZoneInfo zone)
    {
        var today = Local(nowUtc);
        return rule switch
        {
            AllRule all => all.Rules.All(Ask),
            AnyRule any => any.Rules.Any(Ask),
            NotRule not => !Ask(not.Rule),
            NumberRule number => Value(number.Field) is { } value && Compare(number.Test, value),
            ChoiceRule choice => Value(choice.Field) is { } value && choice.Values.Contains((int)value) == choice.IsOneOf,
            FlagRule flag => Value(flag.Field) == (flag.Value ? 1 : 0),
            KnownRule known => (Value(known.Field) is not null || Date(known.Field) is not null) == known.IsKnown,
            DayRule day => Date(day.Field) is { } date && (DateOnly.FromDateTime(Local(date)) < day.Day) == day.IsBefore,
            TimeRule { Unit: TimeUnit.Days } time => Date(time.Field) is { } date && InDays(time, DateOnly.FromDateTime(Local(date)).DayNumber - DateOnly.FromDateTime(today).DayNumber),
            TimeRule time => Date(time.Field) is { } date && InHours(time, (date - nowUtc).TotalHours),
            BirthdayRule birthday => Value(birthday.Field) is { } day && Enumerable.Range(0, birthday.Days + 1).Any(ahead => Celebrates((int)day, today.AddDays(ahead))),
            FactRule fact => Compare(fact.Test, fact.Measure == FactMeasure.Count ? asked.FactsOf(fact.Query).Count : asked.FactsOf(fact.Query).Sum),
            MemberRule member => asked.IsMember(member.SegmentId) == member.IsIn,
            TagRule tag => tag.TagIds.Any(asked.HasTag) == tag.HasOneOf,
            TierRule tier => tier.TierIds.Any(asked.InTier) == tier.HasOneOf,
            _ => throw new ArgumentException(rule.ToString())
        };

        bool Ask(SegmentRule inner) => Of(inner, asked, nowUtc, zone);
        decimal? Value(string field) => ProfileFields.Find(field)!.Value?.Invoke(asked.Profile);
        DateTime? Date(string field) => ProfileFields.Find(field)!.Date?.Invoke(asked.Profile);
        DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
    }

    private static bool InDays(TimeRule time, int daysFromToday) => time.Kind switch
    {
        TimeRelation.InLast => daysFromToday >= -time.Amount,
        TimeRelation.LongerAgo => daysFromToday < -time.Amount,
        _ => daysFromToday >= 0 && daysFromToday <= time.Amount
    };

    private static bool InHours(TimeRule time, double hoursFromNow) => time.Kind switch
    {
        TimeRelation.InLast => hoursFromNow >= -time.Amount,
        TimeRelation.LongerAgo => hoursFromNow < -time.Amount,
        _ => hoursFromNow >= 0 && hoursFromNow < time.Amount
    };

    private static bool Celebrates(int born, DateTime day)
    {
        var celebrated = born == 229 && !DateTime.IsLeapYear(day.Year) ? 228 : born;
        return day.Month * 100 + day.Day == celebrated;
    }

    private static bool Compare(NumberTest test, decimal number) => test.Comparison switch
    {
        Comparison.Equal => number == test.Value,
        Comparison.NotEqual => number != test.Value,
        Comparison.Less => number < test.Value,
        Comparison.AtMost => number <= test.Value,
        Comparison.More => number > test.Value,
        Comparison.AtLeast => number >= test.Value,
        _ => number >= test.Value && number <= test.To
    };
}
