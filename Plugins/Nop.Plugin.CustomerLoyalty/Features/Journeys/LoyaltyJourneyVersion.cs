using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>A journey as it was at one time. Who began by it ends by it.</summary>
public class LoyaltyJourneyVersion : BaseEntity
{
    public int JourneyId { get; set; }
    public int Number { get; set; }

    /// <summary>As <see cref="Engine.Journeys.JourneyWriter"/> writes it.</summary>
    public string DefinitionJson { get; set; } = string.Empty;
    public DateTime CreatedOnUtc { get; set; }
}
