using Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

/// <summary>Switches journeys on and off.</summary>
public class JourneySwitch(JourneyStore journeys, JourneyJudge judge, FactEntries facts, TimeProvider clock)
{
    /// <summary>What happened before it is switched on begins nothing, nor does what happened while it was paused.</summary>
    public async Task<SwitchResult> SetAsync(int journeyId, JourneyState state)
    {
        if (await journeys.FindAsync(journeyId) is not { } journey)
            return SwitchResult.Gone;
        if (journey.State == state)
            return SwitchResult.Done;
        if (state is JourneyState.Paused or JourneyState.Finishing && journey.State == JourneyState.Off)
            return SwitchResult.Wrong;
        if (state == JourneyState.On)
        {
            if (await journeys.VersionAsync(journey.VersionId) is not { } version || !(await judge.JudgeAsync(version.DefinitionJson)).IsGood)
                return SwitchResult.Wrong;
            await facts.StartAsync();
            journey.TakesFromUtc = clock.GetUtcNow().UtcDateTime;
        }

        journey.StateId = (int)state;
        journey.Revision++;
        await journeys.UpdateAsync(journey);
        return SwitchResult.Done;
    }
}
