using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>Prepares the form of a campaign, and judges what is being typed into it.</summary>
public class CampaignModelFactory(CampaignStore campaigns, BrakeStore brakes, CampaignJudge judge, CampaignChoices choices, CampaignTexts texts, CampaignTimes times, IPermissionService permissions)
{
    private const int Shown = 5;
    private const int LongestName = 200;

    /// <summary>Null when there is no such campaign.</summary>
    public async Task<CampaignModel?> PrepareAsync(int id)
    {
        int[] languages = [.. (await choices.LanguagesAsync()).Select(language => language.Id)];
        if (id == 0)
            return await CompleteAsync(CampaignForm.Write(new CampaignDefinition { StoreId = await choices.FirstStoreAsync() }, languages));
        if (await campaigns.FindAsync(id) is not { } campaign)
            return null;
        var model = CampaignForm.Write(campaign.Definition, languages);
        (model.Id, model.Name, model.Revision) = (id, campaign.Name, campaign.Revision);
        return await CompleteAsync(model);
    }

    /// <summary>What was posted, with everything that the page needs beside it.</summary>
    public async Task<CampaignModel> CompleteAsync(CampaignModel model)
    {
        await choices.FillAsync(model);
        while (model.Variants.Count < CampaignDefinition.MostVariants)
            model.Variants.Add(new CampaignVariantModel());
        foreach (var variant in model.Variants)
            while (variant.Subjects.Count < model.Languages.Count)
                variant.Subjects.Add(null);

        var campaign = model.Id == 0 ? null : await campaigns.FindAsync(model.Id);
        model.State = campaign is null ? CampaignState.Draft : CampaignStates.Of(campaign, await brakes.OfAsync(model.Id));
        model.StateName = await texts.OfAsync(model.State);
        model.StateStyle = CampaignStyles.Of(model.State);
        model.Zone = times.Zone;
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.CampaignsEdit);
        model.MayApprove = await permissions.AuthorizeAsync(LoyaltyPermissions.CampaignsApprove);
        var runs = campaign is null ? [] : await campaigns.RunsAsync(model.Id);
        model.HasRuns = runs.Count > 0;
        if (model.State is CampaignState.AwaitsApproval or CampaignState.Stopped or CampaignState.Finished)
            model.Note = await texts.GetAsync($"Note.{model.State}");
        else if (runs.Any(run => run.IsOpen))
            model.Note = await texts.GetAsync("Note.UnderWay");
        return model;
    }

    /// <summary>The definition that the form stands for, and what is wrong with it, at the fields of the form.</summary>
    public async Task<(CampaignDefinition Definition, IReadOnlyList<(string Field, string Text)> Unreadable, IReadOnlyList<(string Field, string Text)> Errors)> ReadAsync(CampaignModel model)
    {
        var (places, unreadable) = (new List<int>(), new List<CampaignError>());
        var definition = CampaignForm.Read(model, [.. (await choices.LanguagesAsync()).Select(language => language.Id)], places, unreadable);
        var cannotKeep = new List<(string, string)>();
        if (string.IsNullOrWhiteSpace(model.Name) || model.Name.Trim().Length > LongestName)
            cannotKeep.Add((nameof(model.Name), await texts.GetAsync("Error.Name")));
        foreach (var error in unreadable)
            cannotKeep.Add((error.Field, await texts.OfAsync(error)));
        var errors = new List<(string, string)>();
        foreach (var error in await judge.JudgeForStartAsync(definition))
            if (unreadable.All(other => other.Field != error.Field))
                errors.Add((CampaignForm.AtItsPlace(error, places).Field, await texts.OfAsync(error)));
        return (definition, cannotKeep, errors);
    }

    /// <summary>What the page asks for while somebody types.</summary>
    public async Task<object> JudgeAsync(CampaignModel model)
    {
        var (definition, unreadable, errors) = await ReadAsync(model);
        return new
        {
            errors = unreadable.Concat(errors).Select(error => new { field = error.Field, text = error.Text }),
            sentence = await times.SentenceAsync(definition.Timing),
            upcoming = judge.Upcoming(definition.Timing, definition.Timing.IsRecurring ? Shown : 1).Select(times.Local)
        };
    }
}
