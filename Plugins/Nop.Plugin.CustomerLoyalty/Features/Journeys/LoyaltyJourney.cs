using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>A journey by name, and whether it runs. What happens on it stands in its versions.</summary>
public class LoyaltyJourney : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public string? Description { get; set; }

    /// <summary>Which of the ready-made ones it began as; null when made by hand.</summary>
    public string? ReadyMadeKey { get; set; }
    public int StateId { get; set; } = (int)JourneyState.Off;

    /// <summary>Who enters from now on goes by this one.</summary>
    public int VersionId { get; set; }

    /// <summary>What was triggered before then begins nothing.</summary>
    public DateTime? TakesFromUtc { get; set; }

    /// <summary>The highest number that any step of any version had.</summary>
    public int LastStepId { get; set; }

    /// <summary>One more with each change by hand, so that of two people who edit at once the second is told.</summary>
    public int Revision { get; set; }
    public bool IsDeleted { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public JourneyState State => (JourneyState)StateId;
}
