using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;

/// <summary>
/// Takes everybody further whose time has come. First the outbox, then what was passed, last how far he has come: killed between any
/// of them, the next run plans the same under the same keys.
/// </summary>
public class JourneyStepPass(JourneyStore journeys, JourneyVersions versions, EnrollmentStore enrollments, JourneyViews views, JourneyPersonStore people, ActionQueue actions, TimeProvider clock)
{
    private const int Page = 1_000;

    /// <summary>Returns how many were looked at.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var moving = (await journeys.ListAsync()).Where(journey => journey.State is JourneyState.On or JourneyState.Finishing).Select(journey => journey.Id).ToArray();
        if (moving.Length == 0)
            return 0;

        var moved = 0;
        while (inBudget())
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var due = await enrollments.DueAsync(moving, now, Page);
            foreach (var version in due.GroupBy(row => row.VersionId))
                await MoveAsync(version.Key, [.. version], now);
            moved += due.Count;
            if (due.Count < Page)
                break;
        }

        return moved;
    }

    private async Task MoveAsync(int versionId, List<LoyaltyEnrollment> rows, DateTime now)
    {
        var definition = await versions.OfAsync(versionId);
        var customers = rows.Select(row => row.CustomerId).Distinct().ToArray();
        var zones = await people.ZonesAsync(customers);
        var view = definition is null ? null : await views.ReadAsync(definition, customers, rows.Min(row => row.TriggeredOnUtc));
        var planned = new List<PlannedAction>();
        var passed = new List<LoyaltyPassedStep>();
        foreach (var row in rows)
            if (view is null || !zones.TryGetValue(row.CustomerId, out var zone))
                row.Finish(JourneyEnd.Stopped, now);
            else
                Move(row, definition!, view(row.CustomerId), zone, now, planned, passed);

        await actions.AddAsync(planned);
        await enrollments.AddAsync(passed);
        await enrollments.UpdateAsync(rows);
    }

    private static void Move(LoyaltyEnrollment row, JourneyDefinition definition, JourneyView view, TimeZoneInfo zone, DateTime now, List<PlannedAction> planned, List<LoyaltyPassedStep> passed)
    {
        var move = JourneyPlanner.Move(row.JourneyId, definition, row.Progress, view, now, zone);
        foreach (var step in move.Steps)
        {
            if (step.Acts)
                planned.Add(JourneyActions.Of(row, definition, step, view.History, now));
            passed.Add(new LoyaltyPassedStep
            {
                EnrollmentId = row.Id,
                JourneyId = row.JourneyId,
                VersionId = row.VersionId,
                CustomerId = row.CustomerId,
                StepId = step.Step.Id,
                Variant = step.Variant,
                SkipId = (int)step.Skipped,
                DueOnUtc = step.DueOnUtc,
                PassedOnUtc = now
            });
        }

        row.Take(move, now);
    }
}
