using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The page of a fund.</summary>
public class CareFundFactory(CareFunds funds, CarePlans plans, CareTaskReader tasks, CarePlanParts parts, CareNames names, IPermissionService permissions, DeskWords words)
{
    public async Task<CareFundModel> PrepareAsync(int year, int storeId)
    {
        var model = new CareFundModel { Year = year, StoreId = storeId };
        await names.FillAsync(model);
        if (await funds.FindAsync(model.Year, storeId) is { } fund)
            (model.YearCap, model.ControlPercent, model.YearEndId) = (fund.YearCap, fund.ControlPercent, fund.YearEndId);
        return await CompleteAsync(model);
    }

    /// <summary>What was typed, with everything around it.</summary>
    public async Task<CareFundModel> CompleteAsync(CareFundModel model)
    {
        await names.FillAsync(model);
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.CareEdit);
        model.MayExport = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport);
        model.Currency = await parts.CurrencyAsync();
        model.AvailableYearEnds = await words.ItemsAsync<YearEnd>();
        model.Lines.SetGridPageSize();
        if (await funds.FindAsync(model.Year, model.StoreId) is not { } fund)
            return model;

        var tiers = await names.TiersAsync();
        var known = await plans.OfFundAsync(fund);
        var counts = await tasks.CountsAsync(fund.Id);
        var totals = await funds.PlanTotalsAsync([.. known.Select(plan => plan.Id)]);
        model.FundId = model.Lines.FundId = fund.Id;
        model.IsControlFixed = known.Any(plan => plan.Row.SwitchedOnUtc is not null);
        var lines = new List<CareFundLine>();
        foreach (var plan in known)
            lines.Add(await LineAsync(plan.Id, tiers.GetValueOrDefault(plan.Row.TierId, $"#{plan.Row.TierId}"), totals.GetValueOrDefault(plan.Id), counts));
        model.Plans = lines;
        model.Total = await LineAsync(0, await words.TextAsync("Care.Fund.Total"), await funds.TotalsAsync(fund.Id), counts);
        model.Months = await MonthsAsync(fund);
        model.Lines.AvailablePlans = [CareNames.Item(await words.TextAsync("Care.All"), 0), .. known.Select(plan => CareNames.Item(tiers.GetValueOrDefault(plan.Row.TierId, $"#{plan.Row.TierId}"), plan.Id))];
        model.Lines.AvailableKinds = await words.ItemsAsync<FundLineKind>(await words.TextAsync("Care.All"));
        return model;
    }

    /// <summary>Field and text of what is wrong.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(CareFundModel model)
    {
        var errors = new List<(string, string)>();
        if (model.YearCap is < 0 or > CareLimits.Money)
            errors.Add((nameof(model.YearCap), await words.FillAsync("Care.Wrong.Between", 0, CareLimits.Money.ToString("N0", CultureInfo.CurrentCulture))));
        if (model.ControlPercent is < 0 or > CareFunds.MostControl)
            errors.Add((nameof(model.ControlPercent), await words.FillAsync("Care.Wrong.Between", 0, CareFunds.MostControl)));
        if (!Enum.IsDefined((YearEnd)model.YearEndId))
            errors.Add((nameof(model.YearEndId), await words.TextAsync("Care.Wrong.Kind")));
        return errors;
    }

    public async Task SaveAsync(CareFundModel model)
    {
        var fund = await funds.GetOrStartAsync(model.Year, model.StoreId);
        var isFixed = (await plans.OfFundAsync(fund)).Any(plan => plan.Row.SwitchedOnUtc is not null);
        (fund.YearCap, fund.YearEndId) = (model.YearCap is { } cap ? CareMoney.Budget(cap) : null, model.YearEndId);
        fund.ControlPercent = isFixed ? fund.ControlPercent : model.ControlPercent;
        await funds.SaveAsync(fund);
    }

    private async Task<CareFundLine> LineAsync(int planId, string name, FundTotals totals, IReadOnlyDictionary<(int PlanId, int StateId), int> counts)
    {
        var mine = counts.Where(count => planId == 0 || count.Key.PlanId == planId).ToList();
        return new CareFundLine(planId, name, await parts.MoneyAsync(totals.Planned + totals.Carried), await parts.MoneyAsync(totals.Reserved), await parts.MoneyAsync(totals.Spent), await parts.MoneyAsync(totals.Free),
            Count(CareTaskState.Done), Count(CareTaskState.Open) + Count(CareTaskState.AwaitsApproval) + Count(CareTaskState.Approved), Count(CareTaskState.Waiting));

        int Count(CareTaskState state) => mine.Where(count => count.Key.StateId == (int)state).Sum(count => count.Value);
    }

    private async Task<IReadOnlyList<CareMonth>> MonthsAsync(LoyaltyCareFund fund)
    {
        var (months, before) = (new List<CareMonth>(), 0m);
        foreach (var (month, totals) in await funds.MonthsAsync(fund))
        {
            months.Add(new CareMonth(string.Create(CultureInfo.InvariantCulture, $"{fund.Year}-{month:00}"), totals.Spent - before, totals.Reserved, Math.Max(0, totals.Free)));
            before = totals.Spent;
        }

        return months;
    }
}
