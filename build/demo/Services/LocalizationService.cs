using System.Linq.Expressions;
using Demo.Domain;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Services.Localization;

namespace Demo.Services;

public sealed class LocalizationService(
    IRepository<LocaleStringResource> resources,
    IRepository<LocalizedProperty> properties,
    ILanguageService languages,
    IStaticCacheManager cache,
    Lazy<IWorkContext> workContext) : ILocalizationService, ILocalizedEntityService
{
    private const string Prefix = "Demo.locale.";
    private static readonly CacheKey ResourcesKey = new(Prefix + "resources.{0}") { CacheTime = 60 };
    private static readonly CacheKey PropertyKey = new(Prefix + "property.{0}.{1}.{2}.{3}") { CacheTime = 5 };

    public async Task<string> GetResourceAsync(string resourceKey) =>
        await workContext.Value.GetWorkingLanguageAsync() is { } language
            ? await GetResourceAsync(resourceKey, language.Id)
            : resourceKey;

    public async Task<string> GetResourceAsync(string resourceKey, int languageId, bool logIfNotFound = true, string defaultValue = "", bool returnEmptyIfNotFound = false)
    {
        var all = await GetAllResourceValuesAsync(languageId, null);
        if (all.TryGetValue((resourceKey ?? "").Trim().ToLowerInvariant(), out var found))
            return found.Value;
        if (!string.IsNullOrEmpty(defaultValue))
            return defaultValue;
        return returnEmptyIfNotFound ? "" : resourceKey!;
    }

    public Task<Dictionary<string, KeyValuePair<int, string>>> GetAllResourceValuesAsync(int languageId, bool? loadPublicLocales) =>
        cache.GetAsync(cache.PrepareKey(ResourcesKey, languageId), async () =>
            (await resources.Table.Where(r => r.LanguageId == languageId).ToListAsync())
            .ToDictionary(r => r.ResourceName.ToLowerInvariant(), r => KeyValuePair.Create(r.Id, r.ResourceValue)));

    public async Task AddOrUpdateLocaleResourceAsync(IDictionary<string, string> newResources, int? languageId = null)
    {
        var wanted = newResources.GroupBy(r => r.Key.Trim().ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Last().Value);
        foreach (var language in (await languages.GetAllLanguagesAsync(true)).Where(l => languageId is null || l.Id == languageId))
        {
            var known = (await resources.Table.Where(r => r.LanguageId == language.Id).ToListAsync()).ToDictionary(r => r.ResourceName.ToLowerInvariant());
            var changed = wanted.Where(w => known.TryGetValue(w.Key, out var old) && old.ResourceValue != w.Value).Select(w =>
            {
                known[w.Key].ResourceValue = w.Value;
                return known[w.Key];
            }).ToList();
            var added = wanted.Where(w => !known.ContainsKey(w.Key))
                .Select(w => new LocaleStringResource { LanguageId = language.Id, ResourceName = w.Key, ResourceValue = w.Value ?? "" }).ToList();
            await resources.UpdateAsync(changed, publishEvent: false);
            await resources.InsertAsync(added, publishEvent: false);
        }

        await cache.RemoveByPrefixAsync(Prefix);
    }

    public async Task DeleteLocaleResourcesAsync(string resourceNamePrefix, int? languageId = null)
    {
        var prefix = resourceNamePrefix.ToLowerInvariant();
        await resources.DeleteAsync(r => r.ResourceName.StartsWith(prefix) && (languageId == null || r.LanguageId == languageId));
        await cache.RemoveByPrefixAsync(Prefix);
    }

    public async Task<TPropType> GetLocalizedAsync<TEntity, TPropType>(TEntity entity, Expression<Func<TEntity, TPropType>> keySelector, int? languageId = null, bool returnDefaultValue = true, bool ensureTwoPublishedLanguages = true)
        where TEntity : BaseEntity, ILocalizedEntity
    {
        var original = keySelector.Compile()(entity);
        languageId ??= (await workContext.Value.GetWorkingLanguageAsync()).Id;
        var several = !ensureTwoPublishedLanguages || (await languages.GetAllLanguagesAsync()).Count > 1;
        if (languageId > 0 && several && await FindAsync(typeof(TEntity).Name, Name(keySelector), entity.Id, languageId.Value) is { Length: > 0 } translated)
            return (TPropType)SettingValues.Read(translated, typeof(TPropType))!;
        return returnDefaultValue ? original : default!;
    }

    public async Task<string> GetLocalizedEnumAsync<TEnum>(TEnum enumValue, int? languageId = null) where TEnum : struct
    {
        var key = $"Enums.{typeof(TEnum).FullName!.Replace('+', '.')}.{enumValue}";
        var text = await GetResourceAsync(key, languageId ?? (await workContext.Value.GetWorkingLanguageAsync()).Id, false, "", true);
        return string.IsNullOrEmpty(text) ? InWords(enumValue.ToString()!) : text;
    }

    public async Task SaveLocalizedValueAsync<T>(T entity, Expression<Func<T, string>> keySelector, string localeValue, int languageId) where T : BaseEntity, ILocalizedEntity
    {
        var (group, key) = (typeof(T).Name, Name(keySelector));
        await properties.DeleteAsync(p => p.EntityId == entity.Id && p.LanguageId == languageId && p.LocaleKeyGroup == group && p.LocaleKey == key);
        if (!string.IsNullOrEmpty(localeValue))
            await properties.InsertAsync(new LocalizedProperty { EntityId = entity.Id, LanguageId = languageId, LocaleKeyGroup = group, LocaleKey = key, LocaleValue = localeValue });
        await cache.RemoveByPrefixAsync(Prefix + "property.");
    }

    private Task<string?> FindAsync(string group, string key, int entityId, int languageId) =>
        cache.GetAsync<string?>(cache.PrepareKey(PropertyKey, group, key, entityId, languageId), async () =>
            (await properties.Table.FirstOrDefaultAsync(p => p.EntityId == entityId && p.LanguageId == languageId && p.LocaleKeyGroup == group && p.LocaleKey == key))?.LocaleValue ?? "");

    private static string Name<T, TProperty>(Expression<Func<T, TProperty>> selector) => ((MemberExpression)selector.Body).Member.Name;

    private static string InWords(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]) ? $" {c}" : $"{c}"));
}
