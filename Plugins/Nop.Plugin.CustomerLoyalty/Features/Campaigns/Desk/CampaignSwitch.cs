using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>Campaigns are switched on, approved, paused and stopped.</summary>
public class CampaignSwitch(CampaignStore campaigns, BrakeStore brakes, CampaignJudge judge, CampaignApproval approval, CampaignMark marks, MailSurvey survey, CampaignLock locks)
{
    public Task<CampaignChange> ActivateAsync(int id, int staffId, DateTime nowUtc) => ChangeAsync(id, async campaign =>
    {
        if (campaign.State != CampaignState.Draft || (await brakes.OfAsync(id)).Count > 0)
            return new CampaignChange(CampaignResult.NotNow, id);
        if (await judge.JudgeForStartAsync(campaign.Definition) is { Count: > 0 } errors)
            return new CampaignChange(CampaignResult.Wrong, id) { Errors = errors };
        campaign.ActivatedById = staffId;
        var mayGoOut = await approval.MayGoOutAsync(campaign, await survey.CountAsync(CampaignAudience.QueryOf(campaign.Definition)));
        campaign.ActivatedOnUtc = mayGoOut ? nowUtc : null;
        campaign.StateId = (int)(mayGoOut ? CampaignState.On : CampaignState.AwaitsApproval);
        return new CampaignChange(mayGoOut ? CampaignResult.Done : CampaignResult.AwaitsApproval, id);
    });

    /// <summary>Four eyes: neither who changed it last nor who switched it on.</summary>
    public Task<CampaignChange> ApproveAsync(int id, int staffId, DateTime nowUtc) => ChangeAsync(id, async campaign =>
    {
        if (campaign.State != CampaignState.AwaitsApproval || (await brakes.OfAsync(id)).Contains(CampaignBrake.Stop))
            return new CampaignChange(CampaignResult.NotNow, id);
        if (staffId == campaign.ChangedById || staffId == campaign.ActivatedById)
            return new CampaignChange(CampaignResult.SamePerson, id);
        campaign.ApprovedMark = await marks.OfAsync(campaign);
        (campaign.ApprovedById, campaign.ApprovedOnUtc) = (staffId, nowUtc);
        campaign.ActivatedOnUtc ??= nowUtc;
        campaign.StateId = (int)CampaignState.On;
        return new CampaignChange(CampaignResult.Done, id);
    });

    /// <summary>Back to the one who writes it.</summary>
    public Task<CampaignChange> TakeBackAsync(int id) => ChangeAsync(id, campaign =>
    {
        if (campaign.State != CampaignState.AwaitsApproval)
            return Task.FromResult(new CampaignChange(CampaignResult.NotNow, id));
        campaign.StateId = (int)CampaignState.Draft;
        return Task.FromResult(new CampaignChange(CampaignResult.Done, id));
    });

    public async Task<CampaignChange> PauseAsync(int id, int staffId) => await BrakedAsync(id, CampaignState.On, () => brakes.PullAsync(id, CampaignBrake.Pause, staffId));

    public async Task<CampaignChange> ResumeAsync(int id, int staffId) => await BrakedAsync(id, CampaignState.Paused, async () =>
    {
        await brakes.PullAsync(id, CampaignBrake.Release, staffId);
        await brakes.LooseAsync(id, CampaignBrake.Pause);
    });

    /// <summary>For good. From the moment this returns no mail of it begins to leave.</summary>
    public async Task<CampaignChange> StopAsync(int id, int staffId)
    {
        if (await campaigns.FindAsync(id) is not { } campaign)
            return new CampaignChange(CampaignResult.Gone);
        if (campaign.State is CampaignState.Draft or CampaignState.Finished)
            return new CampaignChange(CampaignResult.NotNow, id);
        await brakes.PullAsync(id, CampaignBrake.Stop, staffId);
        return new CampaignChange(CampaignResult.Done, id);
    }

    private async Task<CampaignChange> BrakedAsync(int id, CampaignState from, Func<Task> act)
    {
        if (await campaigns.FindAsync(id) is not { } campaign)
            return new CampaignChange(CampaignResult.Gone);
        if (CampaignStates.Of(campaign, await brakes.OfAsync(id)) != from)
            return new CampaignChange(CampaignResult.NotNow, id);
        await act();
        return new CampaignChange(CampaignResult.Done, id);
    }

    private async Task<CampaignChange> ChangeAsync(int id, Func<LoyaltyCampaign, Task<CampaignChange>> act)
    {
        var change = new CampaignChange(CampaignResult.ChangedMeanwhile, id);
        await locks.WaitAsync(id, async () =>
        {
            if (await campaigns.FindAsync(id) is not { } campaign)
            {
                change = new CampaignChange(CampaignResult.Gone);
                return;
            }

            change = await act(campaign);
            if (!change.IsDone)
                return;
            campaign.Revision++;
            await campaigns.UpdateAsync(campaign);
        });
        return change;
    }
}
