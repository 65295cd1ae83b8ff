namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>Which customer's profile was folded when.</summary>
public sealed class ChangedProfile
{
    public int Id { get; init; }
    public int CustomerId { get; init; }
    public DateTime FoldedOnUtc { get; init; }
}
