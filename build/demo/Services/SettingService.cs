using System.Linq.Expressions;
using System.Reflection;
using Demo.Domain;
using Nop.Core.Configuration;
using Nop.Data;
using Nop.Services.Configuration;

namespace Demo.Services;

/// <summary>Settings as rows 'class.property'; a row of a store goes before the one for all stores.</summary>
public sealed class SettingService(IRepository<Setting> settings, SettingCache cache) : ISettingService
{
    public Task ClearCacheAsync()
    {
        cache.Clear();
        return Task.CompletedTask;
    }

    public async Task<T> GetSettingByKeyAsync<T>(string key, T defaultValue = default!, int storeId = 0, bool loadSharedValueIfNotFound = false)
    {
        var value = await FindAsync(key, storeId, loadSharedValueIfNotFound);
        return value == null ? defaultValue : (T)SettingValues.Read(value, typeof(T))!;
    }

    public async Task SetSettingAsync<T>(string key, T value, int storeId = 0, bool clearCache = true)
    {
        var name = key.Trim().ToLowerInvariant();
        var text = SettingValues.Write(value);
        var row = await settings.Table.FirstOrDefaultAsync(s => s.Name == name && s.StoreId == storeId);
        if (row == null)
            await settings.InsertAsync(new Setting { Name = name, Value = text, StoreId = storeId });
        else if (row.Value != text)
        {
            row.Value = text;
            await settings.UpdateAsync(row);
        }

        if (clearCache)
            cache.Clear();
    }

    public async Task<T> LoadSettingAsync<T>(int storeId = 0) where T : ISettings, new() => (T)await LoadSettingAsync(typeof(T), storeId);

    public T LoadSetting<T>(int storeId = 0) where T : ISettings, new() => LoadSettingAsync<T>(storeId).GetAwaiter().GetResult();

    public async Task<ISettings> LoadSettingAsync(Type type, int storeId = 0)
    {
        var loaded = (ISettings)Activator.CreateInstance(type)!;
        foreach (var property in Properties(type))
            if (await FindAsync(Key(type, property), storeId, loadShared: true) is { } value)
                property.SetValue(loaded, SettingValues.Read(value, property.PropertyType));
        return loaded;
    }

    public async Task SaveSettingAsync<T>(T settingsToSave, int storeId = 0) where T : ISettings, new()
    {
        foreach (var property in Properties(typeof(T)))
            await SetSettingAsync(Key(typeof(T), property), property.GetValue(settingsToSave), storeId, clearCache: false);
        cache.Clear();
    }

    public Task SaveSettingAsync<T, TPropType>(T settingsToSave, Expression<Func<T, TPropType>> keySelector, int storeId = 0, bool clearCache = true) where T : ISettings, new() =>
        SetSettingAsync(Key(typeof(T), Property(keySelector)), Property(keySelector).GetValue(settingsToSave), storeId, clearCache);

    public async Task SaveSettingOverridablePerStoreAsync<T, TPropType>(T settingsToSave, Expression<Func<T, TPropType>> keySelector, bool overrideForStore, int storeId = 0, bool clearCache = true) where T : ISettings, new()
    {
        if (overrideForStore || storeId == 0)
            await SaveSettingAsync(settingsToSave, keySelector, storeId, clearCache);
        else
        {
            var key = Key(typeof(T), Property(keySelector));
            await settings.DeleteAsync(s => s.Name == key && s.StoreId == storeId);
            if (clearCache)
                cache.Clear();
        }
    }

    public async Task<bool> SettingExistsAsync<T, TPropType>(T settingsToSave, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new() =>
        await FindAsync(Key(typeof(T), Property(keySelector)), storeId, loadShared: false) != null;

    public async Task DeleteSettingAsync<T>() where T : ISettings, new()
    {
        var keys = Properties(typeof(T)).Select(p => Key(typeof(T), p)).ToList();
        await settings.DeleteAsync(s => keys.Contains(s.Name));
        cache.Clear();
    }

    private async Task<string?> FindAsync(string key, int storeId, bool loadShared)
    {
        var all = await cache.GetAsync(() => settings.Table.ToListAsync());
        var name = key.Trim().ToLowerInvariant();
        return all.GetValueOrDefault((name, storeId)) ?? (loadShared && storeId > 0 ? all.GetValueOrDefault((name, 0)) : null);
    }

    private static PropertyInfo Property<T, TPropType>(Expression<Func<T, TPropType>> selector) => (PropertyInfo)((MemberExpression)selector.Body).Member;

    private static string Key(Type type, PropertyInfo property) => $"{type.Name}.{property.Name}".ToLowerInvariant();

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties().Where(p => p is { CanRead: true, CanWrite: true } && SettingValues.CanConvert(p.PropertyType));
}
