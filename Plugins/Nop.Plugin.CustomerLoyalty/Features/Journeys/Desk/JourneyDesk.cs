using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

/// <summary>Changes to journeys by hand.</summary>
public class JourneyDesk(JourneyStore journeys, EnrollmentStore enrollments, JourneyJudge judge, TimeProvider clock)
{
    /// <summary>Who is on it goes on by the version that he began with. A new version counts for who enters from now on.</summary>
    public async Task<JourneyChange> SaveAsync(JourneyDraft draft)
    {
        var verdict = await judge.JudgeAsync(draft.DefinitionJson);
        if (!verdict.IsGood)
            return new JourneyChange(0, verdict);

        var now = clock.GetUtcNow().UtcDateTime;
        var journey = draft.Id == 0 ? new LoyaltyJourney { CreatedOnUtc = now } : await journeys.FindAsync(draft.Id);
        if (journey is null || journey.Revision != draft.Revision)
            return new JourneyChange(0, verdict, true);

        journey.Name = draft.Name;
        journey.Description = draft.Description;
        journey.Revision++;
        journey.LastStepId = Math.Max(journey.LastStepId, verdict.Definition!.Steps.Max(step => step.Id));
        if (journey.Id == 0)
            await journeys.InsertAsync(journey);
        await WriteVersionAsync(journey, JourneyWriter.Write(verdict.Definition), now);
        await journeys.UpdateAsync(journey);
        return new JourneyChange(journey.Id, verdict);
    }

    /// <summary>Nobody sees it any more; the task takes off who is on it.</summary>
    public async Task<bool> DeleteAsync(int journeyId)
    {
        if (await journeys.FindAsync(journeyId) is not { } journey)
            return false;
        journey.IsDeleted = true;
        journey.StateId = (int)JourneyState.Off;
        journey.Revision++;
        await journeys.UpdateAsync(journey);
        return true;
    }

    private async Task WriteVersionAsync(LoyaltyJourney journey, string json, DateTime now)
    {
        var current = journey.VersionId == 0 ? null : await journeys.VersionAsync(journey.VersionId);
        if (current?.DefinitionJson == json)
            return;
        if (current is not null && journey.State == JourneyState.Off && !await enrollments.AnyOfVersionAsync(current.Id))
        {
            current.DefinitionJson = json;
            current.CreatedOnUtc = now;
            await journeys.UpdateAsync(current);
            return;
        }

        var version = new LoyaltyJourneyVersion { JourneyId = journey.Id, Number = (current?.Number ?? 0) + 1, DefinitionJson = json, CreatedOnUtc = now };
        await journeys.InsertAsync(version);
        journey.VersionId = version.Id;
    }
}
