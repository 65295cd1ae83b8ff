using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>Campaigns are written, copied and deleted.</summary>
public class CampaignDesk(CampaignStore campaigns, BrakeStore brakes, CampaignJudge judge, CampaignApproval approval, MailSurvey survey, CampaignLock locks, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <summary>A draft may have gaps; what is on, or waits for its approval, may not. An approval holds only for what was approved.</summary>
    public async Task<CampaignChange> SaveAsync(CampaignDraft draft, int staffId)
    {
        if (draft.Id == 0)
            return await InsertAsync(draft.Name, draft.Definition, staffId);
        var change = new CampaignChange(CampaignResult.ChangedMeanwhile, draft.Id);
        await locks.WaitAsync(draft.Id, async () => change = await UpdateAsync(draft, staffId));
        return change;
    }

    /// <summary>A draft with the same content. What came of the first is not copied.</summary>
    public async Task<CampaignChange> CopyAsync(int id, string nameFormat, int staffId)
    {
        if (await campaigns.FindAsync(id) is not { } campaign)
            return new CampaignChange(CampaignResult.Gone);
        var name = string.Format(nameFormat, campaign.Name);
        var definition = campaign.Definition;
        // A day that is over would only be in the way.
        if (definition.Timing.Rhythm == CampaignRhythm.Once && judge.Upcoming(definition.Timing, 1).Count == 0)
            definition = definition with { Timing = definition.Timing with { First = null } };
        return await InsertAsync(name.Shortened(LongestName), definition, staffId);
    }

    /// <summary>Nobody sees it any more, and no mail of it leaves any more.</summary>
    public async Task<CampaignChange> DeleteAsync(int id, int staffId)
    {
        if (await campaigns.FindAsync(id) is null)
            return new CampaignChange(CampaignResult.Gone);
        await brakes.PullAsync(id, CampaignBrake.Stop, staffId);
        var change = new CampaignChange(CampaignResult.ChangedMeanwhile, id);
        await locks.WaitAsync(id, async () =>
        {
            if (await campaigns.FindAsync(id) is not { } campaign)
                return;
            campaign.IsDeleted = true;
            campaign.Revision++;
            await campaigns.UpdateAsync(campaign);
            change = new CampaignChange(CampaignResult.Done, id);
        });
        return change;
    }

    private async Task<CampaignChange> InsertAsync(string name, CampaignDefinition definition, int staffId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var campaign = new LoyaltyCampaign { Name = name, DefinitionJson = CampaignJson.Write(definition), Revision = 1, CreatedOnUtc = now, ChangedOnUtc = now, ChangedById = staffId };
        await campaigns.InsertAsync(campaign);
        return new CampaignChange(CampaignResult.Done, campaign.Id);
    }

    private async Task<CampaignChange> UpdateAsync(CampaignDraft draft, int staffId)
    {
        if (await campaigns.FindAsync(draft.Id) is not { } campaign)
            return new CampaignChange(CampaignResult.Gone);
        if (campaign.Revision != draft.Revision)
            return new CampaignChange(CampaignResult.ChangedMeanwhile, draft.Id);
        if (campaign.State == CampaignState.Finished || (await brakes.OfAsync(draft.Id)).Contains(CampaignBrake.Stop))
            return new CampaignChange(CampaignResult.NotNow, draft.Id);
        if (campaign.State != CampaignState.Draft && await judge.JudgeAsync(draft.Definition) is { Count: > 0 } errors)
            return new CampaignChange(CampaignResult.Wrong, draft.Id) { Errors = errors };

        var now = clock.GetUtcNow().UtcDateTime;
        // Another time begins nothing that lies before it was written.
        if (campaign.ActivatedOnUtc is not null && campaign.Definition.Timing != draft.Definition.Timing)
            campaign.ActivatedOnUtc = now;
        campaign.Name = draft.Name;
        campaign.DefinitionJson = CampaignJson.Write(draft.Definition);
        campaign.Revision++;
        (campaign.ChangedOnUtc, campaign.ChangedById) = (now, staffId);
        var withdrew = campaign.ApprovedMark is not null && !await approval.IsApprovedAsync(campaign);
        if (withdrew)
            (campaign.ApprovedMark, campaign.ApprovedById, campaign.ApprovedOnUtc) = (null, 0, null);
        if (campaign.State == CampaignState.On && !await approval.MayGoOutAsync(campaign, await survey.CountAsync(CampaignAudience.QueryOf(draft.Definition))))
            campaign.StateId = (int)CampaignState.AwaitsApproval;
        await campaigns.UpdateAsync(campaign);
        return new CampaignChange(campaign.State == CampaignState.AwaitsApproval ? CampaignResult.AwaitsApproval : CampaignResult.Done, draft.Id) { WithdrewApproval = withdrew };
    }
}
