namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

/// <param name="JourneyId">0 when nothing was saved.</param>
public sealed record JourneyChange(int JourneyId, JourneyVerdict Verdict, bool ChangedMeanwhile = false)
{
    public bool IsSaved => JourneyId != 0;
}
