using System.Globalization;
using Demo.Domain;
using Nop.Core.Domain.Directory;
using Nop.Services.Catalog;
using Nop.Services.Directory;

namespace Demo.Services;

public sealed class PriceFormatter(ICurrencyService currencies, DemoStoreSettings settings) : IPriceFormatter
{
    public Task<string> FormatPriceAsync(decimal price) => FormatPriceAsync(price, true, false);

    public async Task<string> FormatPriceAsync(decimal price, bool showCurrency, bool showTax) =>
        Format(price, showCurrency, await currencies.GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId));

    public Task<string> FormatPriceAsync(decimal price, bool showCurrency, Currency targetCurrency, int languageId, bool priceIncludesTax) =>
        Task.FromResult(Format(price, showCurrency, targetCurrency));

    private static string Format(decimal price, bool showCurrency, Currency? currency)
    {
        if (!showCurrency)
            return price.ToString("N2", CultureInfo.CurrentCulture);
        return currency is { DisplayLocale.Length: > 0 }
            ? price.ToString("C", CultureInfo.GetCultureInfo(currency.DisplayLocale))
            : $"{price:N2} {currency?.CurrencyCode}".Trim();
    }
}
