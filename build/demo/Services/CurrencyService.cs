using Nop.Core.Caching;
using Nop.Core.Domain.Directory;
using Nop.Data;
using Nop.Services.Directory;

namespace Demo.Services;

public sealed class CurrencyService(IRepository<Currency> currencies, IStaticCacheManager cache) : ICurrencyService
{
    private static readonly CacheKey Key = new("Demo.currency.{0}") { CacheTime = 60 };

    public async Task<Currency> GetCurrencyByIdAsync(int currencyId) =>
        currencyId == 0 ? null! : await cache.GetAsync(cache.PrepareKey(Key, currencyId), () => currencies.GetByIdAsync(currencyId));

    public Task<decimal> ConvertFromPrimaryStoreCurrencyAsync(decimal amount, Currency targetCurrencyCode) =>
        Task.FromResult(targetCurrencyCode is null ? amount : amount * targetCurrencyCode.Rate);
}
