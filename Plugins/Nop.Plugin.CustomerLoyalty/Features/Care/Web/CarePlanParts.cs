using System.Globalization;
using Nop.Core.Domain.Directory;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Configuration;
using Nop.Services.Directory;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Occasions, gifts and the what-if of a plan in words.</summary>
public class CarePlanParts(CarePlans plans, CareForecasts forecasts, CareTexts texts, ICurrencyService currencies, ISettingService settings, DeskWords words)
{
    private static readonly CareSubject Nobody = new(0);

    public Task<string> MoneyAsync(decimal amount) => texts.MoneyAsync(amount);

    /// <summary>Code of the primary currency.</summary>
    public async Task<string> CurrencyAsync() =>
        (await currencies.GetCurrencyByIdAsync((await settings.LoadSettingAsync<CurrencySettings>()).PrimaryStoreCurrencyId))?.CurrencyCode ?? string.Empty;

    public async Task<string> PerCustomerAsync(LoyaltyCarePlan row)
    {
        if (row.BudgetKind == CareBudgetKind.Amount)
            return await MoneyAsync(row.PerCustomer);
        var share = await words.FillAsync("Care.ShareOfMargin", row.SharePercent.ToString("0.##", CultureInfo.CurrentCulture));
        return row.PerCustomer > 0 ? await words.FillAsync("Care.AtMost", share, await MoneyAsync(row.PerCustomer)) : share;
    }

    public async Task<IReadOnlyList<CareOccasionLine>> OccasionsAsync(CarePlan plan)
    {
        var lines = new List<CareOccasionLine>();
        foreach (var occasion in plan.Occasions)
        {
            var day = occasion.Occasion.IsShared ? occasion.Occasion.In(plan.Fund.Year, Nobody) : null;
            lines.Add(new CareOccasionLine(occasion.Id, await NameAsync(occasion), await WhenAsync(occasion), day is { } next ? CareTexts.Day(next.ToDateTime(TimeOnly.MinValue)) : string.Empty, occasion.LeadDays,
                plan.Gift(occasion.GiftId)?.Name ?? "–", await MoneyAsync(plan.CostOf(occasion))));
        }

        return lines;
    }

    public async Task<IReadOnlyList<CareGiftLine>> GiftsAsync(CarePlan plan)
    {
        var taken = await plans.TakenAsync(plan);
        var lines = new List<CareGiftLine>();
        foreach (var gift in plan.Gifts)
            lines.Add(new CareGiftLine(gift.Id, gift.Name, gift.Words, await MoneyAsync(gift.UnitCost), gift.Stock, taken.GetValueOrDefault(gift.Id), gift.IsActive));
        return lines;
    }

    public async Task FillAsync(CareOccasionModel model, CarePlan plan)
    {
        model.PlanId = plan.Id;
        model.AvailableKinds = await words.ItemsAsync<OccasionKind>();
        model.AvailableFestivals = await words.ItemsAsync<LunarFestival>();
        model.AvailableGifts = [.. plan.Gifts.Where(gift => gift.IsActive || plan.Occasions.Any(occasion => occasion.GiftId == gift.Id)).Select(gift => CareNames.Item(gift.Name, gift.Id))];
    }

    /// <summary>Null when nothing was counted yet.</summary>
    public async Task<CareForecastModel?> ForecastAsync(CarePlan plan)
    {
        if (await forecasts.FindAsync(plan) is not { Outcome: var result } found)
            return null;
        var (series, lines) = (new List<CareSeries>(), new List<CareForecastLine>());
        for (var index = 0; index < plan.Occasions.Count; index++)
        {
            var name = await NameAsync(plan.Occasions[index]);
            var cells = result.Cells.Where(cell => cell.Occasion == index).ToList();
            series.Add(new CareSeries(name, [.. Enumerable.Range(1, 12).Select(month => cells.Where(cell => cell.Month == month).Sum(cell => cell.Cost))]));
            lines.Add(new CareForecastLine(name, cells.Sum(cell => (long)cell.Count), await MoneyAsync(cells.Sum(cell => cell.Cost))));
        }

        var cuts = new List<(string, long, string)>();
        foreach (var (key, sum) in new[] { ("Care.Cut.Customer", result.CutByCustomer), ("Care.Cut.Plan", result.CutByBudget), ("Care.Cut.Year", result.CutByYear) })
            cuts.Add((await words.TextAsync(key), sum.Count, await MoneyAsync(sum.Cost)));
        var row = found.Row;
        return new CareForecastModel(found.Percent, found.IsCurrent, await words.TimeAsync(row.StartedOnUtc), result.Customers, result.WithOccasion, row.Left, await MoneyAsync(result.Paid.Cost), await MoneyAsync(result.Wanted.Cost), cuts,
            series, lines, plan.Row.BudgetKind == CareBudgetKind.MarginShare && row.OrderLines > 0 && row.LinesWithoutCost > 0
                ? await words.FillAsync("Care.CostsMissing", (100m * row.LinesWithoutCost / row.OrderLines).ToString("0", CultureInfo.CurrentCulture)) : null,
            result.Wanted.Cost - result.CutByCustomer.Cost);
    }

    public Task<string> NameAsync(LoyaltyCareOccasion occasion) => texts.OccasionAsync(occasion.Kind, (LunarFestival)occasion.FestivalId, occasion.Name);

    private async Task<string> WhenAsync(LoyaltyCareOccasion occasion) => occasion.Kind switch
    {
        OccasionKind.ServiceCheck => await words.FillAsync("Care.When.Check", occasion.Month),
        OccasionKind.Festival or OccasionKind.CustomDate => new DateTime(2000, occasion.Month, occasion.Day).ToString("M", CultureInfo.CurrentCulture),
        OccasionKind.LunarFestival => await words.TextAsync("Care.When.Lunar"),
        OccasionKind.FirstOrder => await words.TextAsync("Care.When.First"),
        _ => await words.TextAsync("Care.When.Birthday")
    };
}
