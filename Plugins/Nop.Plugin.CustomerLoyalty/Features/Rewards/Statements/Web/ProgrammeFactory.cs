using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>The page about the whole programme.</summary>
public class ProgrammeFactory(ProgrammeFigures figures, GrantWords grantWords, RewardWords words, IPriceFormatter prices)
{
    public async Task<ProgrammeModel> PrepareAsync()
    {
        var health = await figures.ReadAsync();
        var owed = health.Owed;
        var months = new List<OwedMonthModel>();
        foreach (var month in owed.Months)
            months.Add(new OwedMonthModel(month.Month is { } end ? end.ToString("yyyy-MM") : await words.TextAsync("Programme.Never"), month.Points.ToString("N0"), await MoneyAsync(month.Money)));
        return new ProgrammeModel(await LightsAsync(health), [.. health.Months.Select(month => new ProgrammeMonthModel(month.Month.ToString("yyyy-MM"), month.Issued, month.Redeemed, month.Expired, month.Reversed))],
            months, owed.Points.ToString("N0"), await MoneyAsync(owed.Money), owed.Pending.ToString("N0"), await MoneyAsync(owed.PendingMoney), owed.Debt.ToString("N0"),
            await grantWords.TimeAsync(owed.AsOfUtc), health.Issued == 0 && owed.Points == 0 && owed.Pending == 0);
    }

    private async Task<IReadOnlyList<LightModel>> LightsAsync(ProgrammeHealth health)
    {
        var (issued, redeemed, expired) = (health.Issued.ToString("N0"), health.Redeemed.ToString("N0"), health.Expired.ToString("N0"));
        var unknown = await words.TextAsync("Programme.Unknown");
        var lights = new List<LightModel>
        {
            await LightAsync("Redemption", health.Issued == 0 ? null : (decimal)health.Redeemed / health.Issued, share => share >= 0.2m ? 0 : share >= 0.1m ? 1 : 2, "P0", redeemed, issued),
            await LightAsync("Breakage", health.Issued == 0 ? null : (decimal)health.Expired / health.Issued, share => share <= 0.3m ? 0 : share <= 0.5m ? 1 : 2, "P0", expired, issued),
            await LightAsync("FirstReward", health.OrdersToFirst, orders => orders <= 3 ? 0 : orders <= 6 ? 1 : 2, "N0", health.OrdersToFirst?.ToString("N0") ?? unknown)
        };
        lights.Add(new LightModel(health.DeadRules.Count == 0 ? 0 : 1, await words.FillAsync("Programme.Light.Dead", health.DeadRules.Count.ToString("N0")),
            health.DeadRules.Count == 0 ? await words.TextAsync("Programme.Light.Dead.None") : await words.FillAsync("Programme.Light.Dead.Why", ListText.Of(health.DeadRules))));
        lights.Add(new LightModel(health.DeadGifts.Count == 0 ? 0 : 1, await words.FillAsync("Programme.Light.DeadGifts", health.DeadGifts.Count.ToString("N0")),
            health.DeadGifts.Count == 0 ? await words.TextAsync("Programme.Light.DeadGifts.None") : await words.FillAsync("Programme.Light.DeadGifts.Why", ListText.Of(health.DeadGifts))));
        lights.Add(new LightModel(health.Issued == 0 || health.Owed.Points <= health.Issued * 2 ? 0 : 1, await words.FillAsync("Programme.Light.Liability", await MoneyAsync(health.Owed.Money)),
            await words.FillAsync("Programme.Light.Liability.Why", health.Owed.Points.ToString("N0"), health.Owed.Customers.ToString("N0"), issued)));
        if (health.IsDouble)
            lights.Add(new LightModel(2, await words.TextAsync("Programme.Light.Double"), await words.TextAsync("Programme.Light.Double.Why")));
        return lights;

        async Task<LightModel> LightAsync(string name, decimal? value, Func<decimal, int> colour, string format, params object[] why) => new(
            value is { } known ? colour(known) : -1, await words.FillAsync($"Programme.Light.{name}", value?.ToString(format) ?? unknown),
            value is null ? await words.TextAsync("Programme.Light.NotYet") : await words.FillAsync($"Programme.Light.{name}.Why", why));
    }

    private Task<string> MoneyAsync(decimal money) => prices.FormatPriceAsync(money, true, false);
}

public sealed record ProgrammeModel(IReadOnlyList<LightModel> Lights, IReadOnlyList<ProgrammeMonthModel> Months, IReadOnlyList<OwedMonthModel> Owed, string OwedPoints, string OwedMoney,
    string Pending, string PendingMoney, string Debt, string AsOf, bool IsEmpty);

/// <param name="Colour">0 green, 1 amber, 2 red, below 0 for not known.</param>
public sealed record LightModel(int Colour, string Title, string Why);

public sealed record ProgrammeMonthModel(string Month, long Issued, long Redeemed, long Expired, long Reversed);

public sealed record OwedMonthModel(string Month, string Points, string Money);
