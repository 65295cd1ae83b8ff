using System.Globalization;
using Demo.Domain;
using Nop.Core.Caching;
using Nop.Data;
using Nop.Services.Catalog;

namespace Demo.Services;

public sealed class PriceFormatter(IRepository<Currency> currencies, DemoStoreSettings settings, IStaticCacheManager cache) : IPriceFormatter
{
    private static readonly CacheKey Key = new("Demo.currency.{0}") { CacheTime = 60 };

    public Task<string> FormatPriceAsync(decimal price) => FormatPriceAsync(price, true, false);

    public async Task<string> FormatPriceAsync(decimal price, bool showCurrency, bool showTax)
    {
        if (!showCurrency)
            return price.ToString("N2", CultureInfo.CurrentCulture);

        var currency = await GetCurrencyAsync();
        return currency is { DisplayLocale.Length: > 0 }
            ? price.ToString("C", CultureInfo.GetCultureInfo(currency.DisplayLocale))
            : $"{price:N2} {currency?.CurrencyCode}".Trim();
    }

    internal Task<Currency> GetCurrencyAsync() =>
        cache.GetAsync(cache.PrepareKey(Key, settings.PrimaryStoreCurrencyId), () => currencies.GetByIdAsync(settings.PrimaryStoreCurrencyId));
}
