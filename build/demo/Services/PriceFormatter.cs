using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Directory;
using Nop.Services.Catalog;

namespace Demo.Services;

/// <summary>As nopCommerce's: amounts are not converted, only written in the reader's currency.</summary>
public sealed class PriceFormatter(IWorkContext work) : IPriceFormatter
{
    public Task<string> FormatPriceAsync(decimal price) => FormatPriceAsync(price, true, false);

    public async Task<string> FormatPriceAsync(decimal price, bool showCurrency, bool showTax) =>
        Format(price, showCurrency, await work.GetWorkingCurrencyAsync());

    public Task<string> FormatPriceAsync(decimal price, bool showCurrency, Currency targetCurrency, int languageId, bool priceIncludesTax) =>
        Task.FromResult(Format(price, showCurrency, targetCurrency));

    public Task<string> FormatPriceAsync(decimal price, bool showCurrency, Currency targetCurrency, int languageId, bool priceIncludesTax, bool showTax) =>
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
