using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;

/// <summary>Asked a moment before a mail goes out: does the journey still run, has he bought meanwhile, is what it is about still there.</summary>
public class JourneyGuard(JourneyStore journeys, JourneyVersions versions, EnrollmentStore enrollments, JourneyViews views, JourneyPersonStore people, TimeProvider clock) : IActionGuard
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public ActionSourceKind Source => ActionSourceKind.Journey;

    public async Task<ActionOutcome?> WhyNotAsync(LoyaltyAction action)
    {
        // Planned by somebody else in the name of a journey: not ours to judge.
        if (JourneyActions.EnrollmentOf(action.ActionKey) is var enrollmentId && enrollmentId == 0)
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        var journey = await journeys.FindAsync(action.SourceId);
        if (journey is null || journey.State == JourneyState.Off)
            return ActionOutcome.Skipped(ActionReason.SourceStopped);
        if (journey.State == JourneyState.Paused)
            return ActionOutcome.Deferred(ActionReason.SourcePaused, now + Patience);
        if (await enrollments.FindAsync(enrollmentId) is not { } row || row.End == JourneyEnd.Stopped)
            return ActionOutcome.Skipped(ActionReason.SourceStopped);
        if (row.IsControl)
            return ActionOutcome.Skipped(ActionReason.ControlGroup);
        return await versions.OfAsync(row.VersionId) is { } definition ? await WhyNotAsync(row, definition, now) : ActionOutcome.Skipped(ActionReason.SourceStopped);
    }

    private async Task<ActionOutcome?> WhyNotAsync(LoyaltyEnrollment row, JourneyDefinition definition, DateTime now)
    {
        var history = (await views.ReadAsync(definition with { Steps = [], StaysInAudience = false }, [row.CustomerId], row.TriggeredOnUtc))(row.CustomerId).History;
        if (JourneySubject.GoalReachedOn(definition, row.Entry, history, now) is not null || await HasBoughtAsync(row, definition))
            return await EndAsync(row, JourneyEnd.GoalReached, ActionReason.GoalReached, now);
        return JourneySubject.IsGone(definition.Trigger, row.Entry, history, now) ? await EndAsync(row, JourneyEnd.SubjectGone, ActionReason.Exited, now) : null;
    }

    /// <summary>A cart reminder above all must not come after the order, even if its event was lost.</summary>
    private async Task<bool> HasBoughtAsync(LoyaltyEnrollment row, JourneyDefinition definition)
    {
        if (definition.Goal.Kind != GoalKind.Order && definition.Trigger.Kind != TriggerKind.CartLeft)
            return false;
        return await people.HasOrderedAsync(row.CustomerId, row.TriggeredOnUtc, TriggerNeeds.IsOfAnOrder(definition.Trigger.Kind) ? row.SubjectId : 0);
    }

    private async Task<ActionOutcome?> EndAsync(LoyaltyEnrollment row, JourneyEnd end, ActionReason reason, DateTime now)
    {
        if (row.IsRunning)
        {
            row.Finish(end, now);
            await enrollments.UpdateAsync(row);
        }

        return ActionOutcome.Skipped(reason);
    }
}
