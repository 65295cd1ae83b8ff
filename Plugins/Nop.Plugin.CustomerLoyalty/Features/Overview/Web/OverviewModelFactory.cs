using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>What a manager sees first.</summary>
public class OverviewModelFactory(OverviewPage page, OverviewChoices choices, DailyCount count, JourneyService journeys, JourneyTexts names, DeskWords words, IPermissionService permissions)
{
    public async Task<OverviewModel> PrepareAsync(OverviewModel model)
    {
        var query = await choices.SettleAsync(model);
        await choices.FillAsync(model, query);
        (model.Cards, model.Stacks, model.IsEmpty) = await page.ReadAsync(query);
        model.CountedOn = await count.CountedOnUtcAsync() is { } counted ? await words.TimeAsync(counted) : string.Empty;
        model.PastPercent = await count.PastPercentAsync(query.StoreId);
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.OverviewEdit);
        if (await permissions.AuthorizeAsync(LoyaltyPermissions.JourneysView))
            model.Funnels = await FunnelsAsync();
        return model;
    }

    private async Task<IReadOnlyList<FunnelModel>> FunnelsAsync()
    {
        var funnels = new List<FunnelModel>();
        foreach (var journey in (await journeys.ListAsync()).Where(journey => journey.State != JourneyState.Off))
            funnels.Add(new FunnelModel(await names.NameAsync(journey), OverviewLinks.Journey(journey.Id)));
        return funnels;
    }
}
