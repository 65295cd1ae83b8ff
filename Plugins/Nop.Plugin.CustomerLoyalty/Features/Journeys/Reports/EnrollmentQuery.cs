namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

/// <param name="EndId">0 for any end.</param>
/// <param name="StepId">0 whatever was passed.</param>
/// <param name="SkipId">-1 whether it was left out or not.</param>
public sealed record EnrollmentQuery(int JourneyId, EnrollmentGroup Group = EnrollmentGroup.Entered, int EndId = 0, int StepId = 0, int Variant = 0, int SkipId = -1)
{
    public JourneyScope Scope { get; init; } = JourneyScope.Everything;
}

public enum EnrollmentGroup
{
    Entered,
    Running,
    Ended,

    /// <summary>Are left alone.</summary>
    Control
}
