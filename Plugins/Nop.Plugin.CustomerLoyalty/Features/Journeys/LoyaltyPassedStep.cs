using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>That somebody came past a step, once. What became of a mail stands in the outbox.</summary>
public class LoyaltyPassedStep : BaseEntity
{
    public int EnrollmentId { get; set; }
    public int JourneyId { get; set; }
    public int VersionId { get; set; }
    public int CustomerId { get; set; }
    public int StepId { get; set; }

    /// <summary>1 and up of a mail with several texts.</summary>
    public int Variant { get; set; }
    public int SkipId { get; set; }
    public DateTime DueOnUtc { get; set; }
    public DateTime PassedOnUtc { get; set; }

    public SkipReason Skipped => (SkipReason)SkipId;
}
