using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Services.Catalog;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>A profile in figures that people read: money in the shop's currency, times in the reader's zone.</summary>
public class CustomerFigures(IPriceFormatter prices, ILocalizationService localization, IDateTimeHelper time, TimeProvider clock)
{
    private const string None = "–";

    public async Task<IReadOnlyList<CustomerFigure>> HeadAsync(CustomerProfile profile)
    {
        var (_, did, means) = profile;
        return
        [
            new("LifetimeValue", await MoneyAsync(means.LifetimeValue)),
            new("Revenue", await MoneyAsync(did.Revenue)),
            new("Orders", did.Orders.ToString("N0")),
            new("LastOrder", await DaysAgoAsync(did.LastOrderOnUtc)),
            new("Alive", Percent(means.Alive), means.Alive < 0.3m ? "danger" : means.Alive < 0.6m ? "warning" : ""),
            new("ExpectedOrders", means.ExpectedOrders is { } orders ? orders.ToString("0.0") : None),
            new("Satisfaction", Satisfaction(means), means.Satisfaction < SatisfactionIndex.Dissatisfied ? "danger" : means.Satisfaction >= SatisfactionIndex.Delighted ? "success" : "")
        ];
    }

    public async Task<IReadOnlyList<CustomerSection>> SectionsAsync(CustomerProfile profile)
    {
        var (who, did, means) = profile;
        return
        [
            new("Who", "fas fa-id-card",
            [
                new("RegisteredOn", await DateAsync(did.RegisteredOnUtc)),
                new("FirstSeen", await DateAsync(did.FirstSeenOnUtc)),
                new("LastSeen", await DaysAgoAsync(did.LastSeenOnUtc)),
                new("Birthday", Birthday(who.Birthday)),
                new("Newsletter", await YesNoAsync(did.Newsletter))
            ]),
            new("Before", "fas fa-search",
            [
                new("ProductViews", did.ProductViews.ToString("N0")),
                new("ProductViews30", did.ProductViews30.ToString("N0")),
                new("Searches", did.Searches.ToString("N0")),
                new("CartProducts", did.CartProducts == 0 ? None : $"{did.CartProducts} · {await DaysAgoAsync(did.CartChangedOnUtc)}", did.CartProducts > 0 ? "info" : ""),
                new("WishListProducts", did.WishListProducts.ToString("N0"))
            ]),
            new("During", "fas fa-shopping-bag",
            [
                new("FirstOrder", await DateAsync(did.FirstOrderOnUtc)),
                new("Orders365", did.Orders365.ToString("N0")),
                new("Revenue365", await MoneyAsync(did.Revenue365)),
                new("RevenuePrior365", await MoneyAsync(did.RevenuePrior365)),
                new("TypicalGap", did.TypicalGapDays is { } gap ? await DaysAsync(gap) : None),
                new("ExpectedSpend", await MoneyAsync(means.ExpectedSpend)),
                new("Refunded", await MoneyAsync(did.Refunded), did.ClampedRefunds > 0 ? "warning" : "")
            ]),
            new("After", "fas fa-life-ring",
            [
                new("Returns", did.Returns.ToString("N0")),
                new("LastReturn", await DateAsync(did.LastReturnOnUtc)),
                new("Reviews", did.ReviewRating is { } rating ? $"{did.Reviews} · {rating:0.0} ★" : did.Reviews.ToString("N0")),
                new("Cases", did.OpenCases > 0 ? $"{did.Cases} ({did.OpenCases})" : did.Cases.ToString("N0"), did.OpenCases > 0 ? "danger" : "")
            ]),
            new("Sent", "fas fa-paper-plane",
            [
                new("EmailsSent", did.EmailsSent.ToString("N0")),
                new("EmailsClicked", did.EmailsClicked.ToString("N0")),
                new("BlocksShown", did.BlocksShown.ToString("N0")),
                new("BlocksClicked", did.BlocksClicked.ToString("N0"))
            ]),
            new("Scores", "fas fa-chart-line",
            [
                new("Rfm", means.Recency == 0 ? None : $"{means.Recency} {means.Frequency} {means.Monetary}"),
                new("ValueBand", means.ValueBand == 0 ? None : new string('★', means.ValueBand) + new string('☆', 5 - means.ValueBand)),
                new("Core", await YesNoAsync(means.IsCore), means.IsCore ? "success" : "")
            ])
        ];
    }

    public async Task<string> MoneyAsync(decimal? amount) => amount is { } money ? await prices.FormatPriceAsync(money, true, false) : None;

    /// <summary>For sums of a whole shop, rounded to whole units: pennies would only be in the way.</summary>
    public async Task<string> WholeMoneyAsync(decimal? amount)
    {
        var text = await MoneyAsync(amount is { } money ? Math.Round(money) : null);
        var cents = CultureInfo.CurrentCulture.NumberFormat.CurrencyDecimalSeparator + "00";
        return text.Replace(cents, string.Empty, StringComparison.Ordinal);
    }

    public async Task<string> DateAsync(DateTime? utc) =>
        utc is { } moment ? (await time.ConvertToUserTimeAsync(moment, DateTimeKind.Utc)).ToString("d") : None;

    /// <summary>The date and how long ago that is.</summary>
    public async Task<string> DaysAgoAsync(DateTime? utc)
    {
        if (utc is not { } moment)
            return None;
        var days = Math.Max(0, (int)(clock.GetUtcNow().UtcDateTime.Date - moment.Date).TotalDays);
        var key = days switch { 0 => "Today", 1 => "Yesterday", _ => "DaysAgo" };
        return string.Format(await TextAsync($"Customers.{key}"), days, await DateAsync(utc));
    }

    public async Task<string> DaysAsync(decimal days) => string.Format(await TextAsync("Customers.Days"), days.ToString("0.#", CultureInfo.CurrentCulture));

    private static string Percent(decimal? share) => share is { } part ? part.ToString("P0") : None;

    private static string Satisfaction(CustomerScores scores) => scores.Satisfaction is { } index ? index.ToString("0") : None;

    private static string Birthday(int monthAndDay) =>
        monthAndDay == 0 ? None : new DateTime(2024, monthAndDay / 100, monthAndDay % 100).ToString("M");

    private Task<string> YesNoAsync(bool value) => localization.GetResourceAsync(value ? "Admin.Common.Yes" : "Admin.Common.No");

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
