using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;

/// <summary>Takes those off who are still on a journey that was switched off, and calls off what waits for them; and ends what has nobody left.</summary>
public class JourneyStopping(JourneyStore journeys, EnrollmentStore enrollments, ActionQueue actions, TimeProvider clock)
{
    private const int Page = 1_000;

    public async Task RunAsync(Func<bool> inBudget)
    {
        foreach (var journey in await journeys.AllAsync())
        {
            if (journey.State == JourneyState.Finishing && !journey.IsDeleted && (await enrollments.RunningAsync(journey.Id, 1)).Count == 0)
            {
                journey.StateId = (int)JourneyState.Off;
                await journeys.UpdateAsync(journey);
            }
            else if (journey.IsDeleted || journey.State == JourneyState.Off)
                await StopAsync(journey.Id, inBudget);
        }
    }

    private async Task StopAsync(int journeyId, Func<bool> inBudget)
    {
        var any = false;
        while (inBudget())
        {
            var rows = await enrollments.RunningAsync(journeyId, Page);
            if (rows.Count == 0)
                break;
            any = true;
            foreach (var row in rows)
                row.Finish(JourneyEnd.Stopped, clock.GetUtcNow().UtcDateTime);
            await enrollments.UpdateAsync(rows);
        }

        if (any)
            await actions.CancelAsync(new ActionQuery { SourceKind = ActionSourceKind.Journey, SourceId = journeyId }, ActionReason.SourceStopped);
    }
}
