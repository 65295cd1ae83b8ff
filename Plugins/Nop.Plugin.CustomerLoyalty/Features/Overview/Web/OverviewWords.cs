using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>Figures in words.</summary>
public class OverviewWords(DeskWords words, IPriceFormatter prices)
{
    public Task<string> GetAsync(string name) => words.TextAsync($"Overview.{name}");

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await GetAsync(name), arguments);

    public async Task<string> FigureAsync(CardUnit unit, decimal? figure) => figure is not { } value ? "–" : unit switch
    {
        CardUnit.Money => await MoneyAsync(value),
        CardUnit.Share => value.ToString("P1"),
        CardUnit.Gap => Signed(value, "0.00"),
        _ => value.ToString("N0")
    };

    /// <summary>Whole units where the amount is large.</summary>
    public Task<string> MoneyAsync(decimal amount) => prices.FormatPriceAsync(decimal.Round(amount, Math.Abs(amount) >= 1000 ? 0 : 2, MidpointRounding.AwayFromZero), true, false);

    public async Task<string> ChangeAsync(CardUnit unit, decimal change) => unit switch
    {
        CardUnit.Share => await FillAsync("Points", Signed(change * 100, "0.0")),
        CardUnit.Gap => Signed(change, "0.00"),
        _ => Signed(change * 100, "0.0") + " %"
    };

    private static string Signed(decimal value, string format) => (value > 0 ? "+" : value < 0 ? "−" : string.Empty) + Math.Abs(value).ToString(format);
}
