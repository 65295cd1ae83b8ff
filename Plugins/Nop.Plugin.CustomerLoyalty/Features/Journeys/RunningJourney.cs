using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>A journey that people may enter, with the version by which they do.</summary>
public sealed record RunningJourney(LoyaltyJourney Row, JourneyDefinition Definition)
{
    public int Id => Row.Id;

    public JourneyTrigger Trigger => Definition.Trigger;
}
