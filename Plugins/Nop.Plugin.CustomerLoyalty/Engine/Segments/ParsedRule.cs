namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>A rule, or every reason why the text is none.</summary>
public sealed record ParsedRule(SegmentRule? Rule, IReadOnlyList<RuleError> Errors)
{
    public bool IsValid => Rule is not null && Errors.Count == 0;
}
