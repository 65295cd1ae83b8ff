using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

public readonly record struct FoundEntry(int CustomerId, JourneyEntry Entry);
