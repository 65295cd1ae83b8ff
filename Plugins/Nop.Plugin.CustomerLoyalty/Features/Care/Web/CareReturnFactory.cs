using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The page of the return on the fund.</summary>
public class CareReturnFactory(CareFunds funds, CareOutcomes outcomes, CareTexts texts, CareNames names, IPermissionService permissions, DeskWords words)
{
    private static readonly TableColumn<CareReturnLine>[] Columns =
    [
        new("Measure", line => line.Name),
        new("CaredFor", line => line.TreatedPeople),
        new("Mean", line => line.TreatedMean),
        new("Control", line => line.ControlPeople),
        new("ControlMean", line => line.ControlMean),
        new("Difference", line => line.Difference),
        new("Interval90", line => line.Interval),
        new("Total", line => line.Total),
        new("PerMoney", line => line.PerMoney)
    ];

    public async Task<CareReturnModel> PrepareAsync(int year, int storeId)
    {
        var model = new CareReturnModel { Year = year, StoreId = storeId };
        await names.FillAsync(model);
        model.MayExport = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport);
        model.IsOver = model.Year < names.ThisYear;
        if (await funds.FindAsync(model.Year, storeId) is not { } fund)
            return model;
        var spent = (await funds.TotalsAsync(fund.Id)).Spent;
        var found = await outcomes.YearAsync(fund, spent);
        (model.ControlPercent, model.Spent) = (fund.ControlPercent, await texts.MoneyAsync(spent));
        model.IsThere = found.Revenue.Treated.People + found.Revenue.Control.People > 0;
        model.IsEnough = found.Revenue.IsEnough;
        model.Lines = [await LineAsync("Care.Return.Revenue", found.Revenue), await LineAsync("Care.Return.Margin", found.Margin)];
        if (found.WithoutCost > 0)
            model.WithoutCost = await words.FillAsync("Care.CostsMissing", (100m * found.WithoutCost / found.Lines).ToString("0", CultureInfo.CurrentCulture));
        return model;
    }

    public async Task<TableFile> ExportAsync(CareReturnModel model, TableFormat format) => await TableExport.WriteAsync(format, "care-return", await words.HeadedAsync(Columns), model.Lines);

    private async Task<CareReturnLine> LineAsync(string key, CareReturn found)
    {
        var verdict = !found.IsEnough ? "Care.Return.TooFew" : !found.IsCertain ? "Care.Return.Open" : found.Uplift.PerPerson > 0 ? "Care.Return.Good" : "Care.Return.Bad";
        return new CareReturnLine(await words.TextAsync(key), found.Treated.People, await MoneyAsync(found.Treated.Mean), found.Control.People, await MoneyAsync(found.Control.Mean), await MoneyAsync(found.Uplift.PerPerson),
            await RangeAsync(found.Uplift.Low, found.Uplift.High), await MoneyAsync(found.Uplift.Total), Plain(found.PerMoney), found.PerMoneyLow is null ? string.Empty : $"{Plain(found.PerMoneyLow)} … {Plain(found.PerMoneyHigh)}",
            await words.TextAsync(verdict), BarOf(found));
    }

    private async Task<string> RangeAsync(double? low, double? high) => low is null ? "–" : $"{await MoneyAsync(low)} … {await MoneyAsync(high)}";

    private async Task<string> MoneyAsync(double? amount) => amount is { } known && Math.Abs(known) < 1e15 ? (known < 0 ? "−" : string.Empty) + await texts.MoneyAsync(CareMoney.Cost((decimal)Math.Abs(known))) : "–";

    private static string Plain(double? value) => value is { } known ? known.ToString("0.00", CultureInfo.CurrentCulture) : string.Empty;

    private static CareBar? BarOf(CareReturn found)
    {
        if (found.Uplift is not { Low: { } low, High: { } high, PerPerson: { } value } || high <= low)
            return null;
        var (from, to) = (Math.Min(0, low), Math.Max(0, high));
        string Place(double at) => (100 * (at - from) / (to - from)).ToString("0.#", CultureInfo.InvariantCulture);
        return new CareBar(Place(0), Place(low), (100 * (high - low) / (to - from)).ToString("0.#", CultureInfo.InvariantCulture), Place(value));
    }
}
