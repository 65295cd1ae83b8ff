namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>The words of the stored form. They never change.</summary>
internal static class RuleWords
{
    public const int Version = 1;

    public const string VersionName = "version";
    public const string Rule = "rule";
    public const string All = "all";
    public const string Any = "any";
    public const string Not = "not";
    public const string Field = "field";
    public const string Facts = "facts";
    public const string Segment = "segment";
    public const string Tags = "tags";
    public const string Tiers = "tiers";
    public const string Is = "is";
    public const string Value = "value";
    public const string To = "to";
    public const string Values = "values";
    public const string Day = "day";
    public const string Days = "days";
    public const string Hours = "hours";
    public const string Measure = "measure";
    public const string Since = "since";
    public const string Until = "until";

    public static readonly Words<Comparison> Comparisons = new(
        (Comparison.Equal, "equal"), (Comparison.NotEqual, "notEqual"), (Comparison.Less, "less"), (Comparison.AtMost, "atMost"),
        (Comparison.More, "more"), (Comparison.AtLeast, "atLeast"), (Comparison.Between, "between"));

    public static readonly Words<TimeRelation> Times = new(
        (TimeRelation.InLast, "inLast"), (TimeRelation.LongerAgo, "longerAgo"), (TimeRelation.InNext, "inNext"));

    public static readonly Words<FactMeasure> Measures = new((FactMeasure.Count, "count"), (FactMeasure.Sum, "sum"));

    public static readonly Words<FactSubject> Subjects = new(
        (FactSubject.Products, "products"), (FactSubject.Categories, "categories"), (FactSubject.Manufacturers, "manufacturers"));

    public static readonly Words<bool> OneOf = new((true, "oneOf"), (false, "noneOf"));
    public static readonly Words<bool> YesNo = new((true, "yes"), (false, "no"));
    public static readonly Words<bool> Known = new((true, "known"), (false, "unknown"));
    public static readonly Words<bool> Before = new((true, "before"), (false, "onOrAfter"));
    public static readonly Words<bool> In = new((true, "in"), (false, "notIn"));
}
