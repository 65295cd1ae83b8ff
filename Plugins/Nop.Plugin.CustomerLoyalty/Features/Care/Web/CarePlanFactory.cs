using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The list of plans and the form of one.</summary>
public class CarePlanFactory(CarePlans plans, CareFunds funds, CarePlanParts parts, CareNames names, OwnerService owners, IPermissionService permissions, DeskWords words)
{
    public async Task<CarePlanPageModel> ListAsync(CarePlanPageModel model)
    {
        await names.FillAsync(model);
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.CareEdit);
        var tiers = await names.TiersAsync();
        var known = await funds.FindAsync(model.Year, model.StoreId) is { } fund ? await plans.OfFundAsync(fund) : [];
        model.AvailableTiers = [.. (await names.TiersOfAsync(model.StoreId)).Where(item => known.All(plan => plan.Row.TierId.ToString(CultureInfo.InvariantCulture) != item.Value))];
        var lines = new List<CarePlanLine>();
        foreach (var plan in known)
        {
            var totals = await plans.TotalsAsync(plan.Id);
            var there = totals.Planned + totals.Carried;
            lines.Add(new CarePlanLine(plan.Id, tiers.GetValueOrDefault(plan.Row.TierId, $"#{plan.Row.TierId}"), plan.Row.IsOn, plan.Row.SwitchedOnUtc is not null, plan.Occasions.Count,
                await parts.PerCustomerAsync(plan.Row), await parts.MoneyAsync(there > 0 ? there : plan.Row.Budget), await parts.MoneyAsync(totals.Reserved), await parts.MoneyAsync(totals.Spent),
                await parts.MoneyAsync(Math.Max(0, totals.Free)), there <= 0 ? 0 : (int)Math.Clamp(100 * totals.Committed / there, 0, 100)));
        }

        model.Plans = lines;
        return model;
    }

    /// <summary>Null when it is gone.</summary>
    public async Task<CarePlanModel?> PrepareAsync(int id)
    {
        if (await plans.FindAsync(id) is not { Row: var row } plan)
            return null;
        return await CompleteAsync(new CarePlanModel
        {
            Id = row.Id,
            BudgetKindId = row.BudgetKindId,
            PerCustomer = row.PerCustomer,
            SharePercent = row.SharePercent,
            Budget = row.Budget,
            ApprovalLimit = row.ApprovalLimit,
            DefaultAgentId = row.DefaultAgentId
        }, plan);
    }

    /// <summary>What was typed, with everything around it.</summary>
    public async Task<CarePlanModel?> CompleteAsync(CarePlanModel model) => await plans.FindAsync(model.Id) is { } plan ? await CompleteAsync(model, plan) : null;

    private async Task<CarePlanModel> CompleteAsync(CarePlanModel model, CarePlan plan)
    {
        model.Tier = (await names.TiersAsync()).GetValueOrDefault(plan.Row.TierId, $"#{plan.Row.TierId}");
        (model.Year, model.StoreId, model.Store) = (plan.Fund.Year, plan.Fund.StoreId, await names.StoreAsync(plan.Fund.StoreId));
        (model.IsOn, model.WasOn) = (plan.Row.IsOn, plan.Row.SwitchedOnUtc is not null);
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.CareEdit);
        model.Currency = await parts.CurrencyAsync();
        model.AvailableBudgetKinds = await words.ItemsAsync<CareBudgetKind>();
        model.AvailableAgents = [CareNames.Item(await words.TextAsync("Care.NoAgent"), 0), .. (await owners.AgentsAsync()).Select(agent => CareNames.Item(agent.Name, agent.Id))];
        model.Occasions = await parts.OccasionsAsync(plan);
        model.Gifts = await parts.GiftsAsync(plan);
        model.GiftValues = [.. plan.Gifts.Select(gift => new CareGiftValue(gift.Id, gift.Name, gift.Words, gift.UnitCost, gift.Stock, gift.IsActive))];
        model.OccasionValues = [.. plan.Occasions.Select(Value)];
        await parts.FillAsync(model.Occasion, plan);
        model.Gift.PlanId = plan.Id;
        model.Forecast = await parts.ForecastAsync(plan);
        var missing = new List<string>();
        if (plan.Occasions.Count == 0)
            missing.Add(await words.TextAsync("Care.Missing.Occasions"));
        if (plan.Gifts.Count == 0)
            missing.Add(await words.TextAsync("Care.Missing.Gifts"));
        if (plan.Row.Budget <= 0)
            missing.Add(await words.TextAsync("Care.Missing.Budget"));
        if (plan.Row is { BudgetKind: CareBudgetKind.Amount, PerCustomer: <= 0 } or { BudgetKind: CareBudgetKind.MarginShare, SharePercent: <= 0 })
            missing.Add(await words.TextAsync("Care.Missing.PerCustomer"));
        if (model.Forecast is not { Percent: 100, IsCurrent: true })
            missing.Add(await words.TextAsync("Care.Missing.Forecast"));
        model.Missing = missing;
        return model;
    }

    /// <summary>As the form takes it, with what it offers for a new one where the kind has no such field.</summary>
    private static CareOccasionValue Value(LoyaltyCareOccasion row)
    {
        var usual = new CareOccasionModel();
        var (hasDay, hasMonths) = (row.Kind is OccasionKind.Festival or OccasionKind.CustomDate, row.Kind == OccasionKind.ServiceCheck);
        return new CareOccasionValue(row.Id, row.KindId, row.Kind == OccasionKind.LunarFestival ? row.FestivalId : usual.FestivalId, hasDay ? row.Month : usual.Month, hasDay ? row.Day : usual.Day,
            hasMonths ? row.Month : usual.Months, row.Name, row.LeadDays, row.GiftId);
    }
}
