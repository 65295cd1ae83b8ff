using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Begins the occurrences of campaigns when their time has come.</summary>
public class CampaignOccurrences(CampaignStore campaigns, BrakeStore brakes, CampaignApproval approval, CampaignLock locks, MailSurvey survey, IDateTimeHelper times, TimeProvider clock)
{
    /// <summary>Of a long standstill the newest missed occurrences are kept in the list.</summary>
    private const int MostMissed = 31;

    /// <summary>Returns how many were begun.</summary>
    public async Task<int> RunAsync()
    {
        var begun = 0;
        var pulled = await brakes.AllAsync();
        foreach (var campaign in await campaigns.InStateAsync(CampaignState.On))
            if (pulled[campaign.Id].All(brake => brake == CampaignBrake.Release))
                begun += await RunAsync(campaign) ? 1 : 0;
        return begun;
    }

    private async Task<bool> RunAsync(LoyaltyCampaign campaign)
    {
        var (definition, now, shop) = (campaign.Definition, clock.GetUtcNow().UtcDateTime, times.DefaultStoreTimeZone);
        var last = DueOccurrence.DayOf(await campaigns.LastOccurrenceAsync(campaign.Id));
        var isWavy = CampaignWaves.IsWavy(definition);
        var due = CampaignSchedule.Look(definition.Timing, isWavy, last, campaign.ActivatedOnUtc ?? now, now, shop);
        if (due.Day is null && due.Missed.Count == 0)
        {
            if (CampaignSchedule.IsOver(definition.Timing, last, now, shop) && (await campaigns.RunsAsync(campaign.Id)).All(run => !run.IsOpen))
                await SetAsync(campaign, CampaignState.Finished);
            return false;
        }

        var audience = due.Day is null ? 0 : await survey.CountAsync(CampaignAudience.QueryOf(definition));
        if (due.Day is not null && !await approval.MayGoOutAsync(campaign, audience))
        {
            await SetAsync(campaign, CampaignState.AwaitsApproval);
            return false;
        }

        foreach (var missed in due.Missed.TakeLast(MostMissed))
            await campaigns.TryInsertAsync(Of(campaign, missed, CampaignRunState.Missed, LocalTime.ToUtc(missed, definition.Timing.MinuteOfDay, shop), now));
        if (due.Day is not { } day)
            return false;
        // What begins late counts its hours from now, so that a test has its time; waves keep to the clocks on the walls.
        var run = Of(campaign, day, CampaignRunState.Planning, isWavy || due.StartUtc > now ? due.StartUtc : now, now);
        run.Audience = audience;
        return await campaigns.TryInsertAsync(run);
    }

    private static LoyaltyCampaignRun Of(LoyaltyCampaign campaign, DateOnly day, CampaignRunState state, DateTime startUtc, DateTime now) => new()
    {
        CampaignId = campaign.Id,
        Occurrence = DueOccurrence.NumberOf(day),
        DefinitionJson = campaign.DefinitionJson,
        StateId = (int)state,
        StartUtc = startUtc,
        CreatedOnUtc = now,
        EndedOnUtc = state == CampaignRunState.Missed ? now : null
    };

    /// <summary>Not over what somebody is saving at this moment; the next run will see to it.</summary>
    private Task SetAsync(LoyaltyCampaign seen, CampaignState state) => locks.TryAsync(seen.Id, async () =>
    {
        if (await campaigns.FindAsync(seen.Id) is not { } campaign || campaign.Revision != seen.Revision || campaign.State != seen.State)
            return;
        campaign.StateId = (int)state;
        await campaigns.UpdateAsync(campaign);
    });
}
