using Nop.Core.Caching;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Demo.Services;

public sealed class LanguageService(IRepository<Language> languages, IStaticCacheManager cache, IStoreMappingService stores) : ILanguageService
{
    private static readonly CacheKey Key = new("Demo.language.all") { CacheTime = 60 };

    public async Task<IList<Language>> GetAllLanguagesAsync(bool showHidden = false, int storeId = 0)
    {
        var all = await cache.GetAsync(Key, () => languages.Table.OrderBy(l => l.DisplayOrder).ThenBy(l => l.Id).ToListAsync());
        var list = new List<Language>();
        foreach (var language in all.Where(l => showHidden || l.Published))
            if (storeId == 0 || await stores.AuthorizeAsync(language, storeId))
                list.Add(language);
        return list;
    }
}
