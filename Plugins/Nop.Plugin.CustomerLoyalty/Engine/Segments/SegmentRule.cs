namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>
/// A question about one customer that is answered with yes or no. A condition on something unknown is answered with no,
/// and so its negation with yes; only <see cref="KnownRule"/> asks for the unknown itself.
/// </summary>
public abstract record SegmentRule;

/// <summary>Yes when each of them is; without any, everybody.</summary>
public sealed record AllRule(IReadOnlyList<SegmentRule> Rules) : SegmentRule;

/// <summary>Yes when at least one of them is; without any, nobody.</summary>
public sealed record AnyRule(IReadOnlyList<SegmentRule> Rules) : SegmentRule;

public sealed record NotRule(SegmentRule Rule) : SegmentRule;

/// <summary>A number or an amount of money in the primary store currency.</summary>
public sealed record NumberRule(string Field, NumberTest Test) : SegmentRule;

/// <param name="IsOneOf">False asks for every other known value.</param>
public sealed record ChoiceRule(string Field, bool IsOneOf, IReadOnlyList<int> Values) : SegmentRule;

public sealed record FlagRule(string Field, bool Value) : SegmentRule;

public sealed record KnownRule(string Field, bool IsKnown) : SegmentRule;

/// <summary>Before a day began, or at or after its beginning; the day is one of the shop's time zone.</summary>
public sealed record DayRule(string Field, bool IsBefore, DateOnly Day) : SegmentRule;

/// <summary>Compared with now; see <see cref="TimeRelation"/>.</summary>
public sealed record TimeRule(string Field, TimeRelation Kind, int Amount, TimeUnit Unit) : SegmentRule;

/// <summary>The birthday is today or comes within so many days, over the end of the year too. Who was born on 29 February has it on the 28th in other years.</summary>
public sealed record BirthdayRule(string Field, int Days) : SegmentRule;

/// <summary>How often something happened, or how much money it brought; 0 when it did not happen.</summary>
public sealed record FactRule(FactQuery Query, FactMeasure Measure, NumberTest Test) : SegmentRule;

/// <summary>Bears at least one of these tags, or none of them.</summary>
public sealed record TagRule(bool HasOneOf, IReadOnlyList<int> TagIds) : SegmentRule;

/// <summary>Is in one of these tiers, or in none of them.</summary>
public sealed record TierRule(bool HasOneOf, IReadOnlyList<int> TierIds) : SegmentRule;

/// <summary>Belongs to another segment, as that was last evaluated.</summary>
public sealed record MemberRule(int SegmentId, bool IsIn) : SegmentRule;
