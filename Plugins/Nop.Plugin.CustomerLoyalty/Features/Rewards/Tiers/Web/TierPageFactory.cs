using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>The page of tiers.</summary>
public class TierPageFactory(TierDesk desk, TierFigures figures, TierTexts texts, BenefitTexts benefits, IStoreService stores, IPermissionService permissions)
{
    private const int Months = 12;

    public async Task<TierPageModel> PrepareAsync(int storeId)
    {
        var model = new TierPageModel { StoreId = storeId };
        if (await desk.FindAsync(storeId) is { Row: var row })
        {
            (model.IsActive, model.MeasureId) = (row.IsActive, row.MeasureId);
            (model.WindowDays, model.KeepDays, model.GraceDays, model.WarnDays) = (row.WindowDays, row.KeepDays, row.GraceDays, row.WarnDays);
        }

        return await CompleteAsync(model);
    }

    /// <summary>What was posted, with everything around it.</summary>
    public async Task<TierPageModel> CompleteAsync(TierPageModel model)
    {
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.TiersEdit);
        model.AvailableStores.Add(new SelectListItem(await texts.TextAsync("Tiers.AllStores"), "0", model.StoreId == 0));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString(), store.Id == model.StoreId));
        foreach (var measure in Enum.GetValues<TierMeasure>())
            model.AvailableMeasures.Add(new SelectListItem(await texts.OfAsync(measure), ((int)measure).ToString()));
        if (await desk.FindAsync(model.StoreId) is not { } programme)
            return model;

        var counts = await figures.CountsAsync(programme.Id);
        model.ProgrammeId = programme.Id;
        model.Tiers = await LinesAsync(programme, counts);
        model.Without = counts.GetValueOrDefault(0);
        model.AtRisk = await figures.CountAtRiskAsync(programme.Id);
        model.CountedPercent = programme.IsOn ? await figures.CountedPercentAsync() : 100;
        model.Movement = await figures.MovementAsync(programme.Id, Months);
        return model;
    }

    /// <summary>Field and text of what is wrong.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(TierPageModel model)
    {
        var errors = new List<(string, string)>();
        if (!Enum.IsDefined((TierMeasure)model.MeasureId))
            errors.Add((nameof(model.MeasureId), await texts.TextAsync("Tiers.Error.Measure")));
        await BetweenAsync(nameof(model.WindowDays), model.WindowDays, 7, TierRules.LongestWindow);
        await BetweenAsync(nameof(model.KeepDays), model.KeepDays, 7, Math.Max(7, model.WindowDays));
        await BetweenAsync(nameof(model.GraceDays), model.GraceDays, 0, Math.Max(0, model.KeepDays - 1));
        await BetweenAsync(nameof(model.WarnDays), model.WarnDays, 1, Math.Max(1, model.KeepDays));
        return errors;

        async Task BetweenAsync(string field, int value, int least, int most)
        {
            if (value < least || value > most)
                errors.Add((field, await texts.FillAsync("Tiers.Error.Between", least, most)));
        }
    }

    private async Task<IReadOnlyList<TierLine>> LinesAsync(TierProgramme programme, Dictionary<int, int> counts)
    {
        var lines = new List<TierLine>();
        foreach (var tier in programme.Tiers)
        {
            var gives = new List<string>();
            foreach (var benefit in programme.BenefitsOf(tier.Id))
                if (await benefits.SayAsync(benefit, true) is { Length: > 0 } text)
                    gives.Add(text);
            lines.Add(new TierLine(tier.Id, await texts.NameAsync(tier), await texts.AmountAsync(programme.Rules.Measure, tier.Threshold), tier.Colour, TierColours.InkOn(tier.Colour),
                TierIcons.PathOf(tier.Icon), counts.GetValueOrDefault(tier.Id), gives));
        }

        return lines;
    }
}
