using Demo.Domain;
using Demo.Services;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.Security;

namespace Demo.Host;

/// <summary>What a shop has before it sells anything.</summary>
internal static class BaseData
{
    /// <returns>True when the shop was empty.</returns>
    internal static async Task<bool> EnsureAsync(IServiceProvider services, DemoStoreOptions options)
    {
        var isNew = !await services.GetRequiredService<IRepository<Store>>().Table.AnyAsync();
        if (isNew)
            await InsertAsync(services);
        await SetStoreAddressesAsync(services, options);
        await ResourceFiles.LoadAsync(services);
        await services.GetRequiredService<IPermissionService>().InsertPermissionsAsync();
        return isNew;
    }

    private static async Task InsertAsync(IServiceProvider services)
    {
        await AddAsync(services, new Language { Name = "English", LanguageCulture = "en-US", UniqueSeoCode = "en", Published = true, DisplayOrder = 1 },
            new Language { Name = "简体中文", LanguageCulture = "zh-CN", UniqueSeoCode = "zh", Published = true, DisplayOrder = 2 });
        await AddAsync(services, new Store { Name = "Tea & Home", DefaultTitle = "Tea & Home", Hosts = "localhost,127.0.0.1", DisplayOrder = 1, CompanyName = "Tea & Home Ltd", DefaultLanguageId = 1 },
            new Store { Name = "Outlet", DefaultTitle = "Outlet", Hosts = "outlet.localhost", DisplayOrder = 2, CompanyName = "Tea & Home Ltd", DefaultLanguageId = 1 });
        await AddAsync(services, new Currency { Name = "US Dollar", CurrencyCode = "USD", Rate = 1, DisplayLocale = "en-US", Published = true, DisplayOrder = 1 });
        await AddAsync(services, Role(NopCustomerDefaults.AdministratorsRoleName), Role(NopCustomerDefaults.RegisteredRoleName), Role(NopCustomerDefaults.GuestsRoleName),
            Role(NopCustomerDefaults.VendorsRoleName), new CustomerRole { Name = "Service agents", SystemName = "ServiceAgents", Active = true });
        await AddAsync(services, new EmailAccount { Email = "shop@demo.shop", DisplayName = "Tea & Home", Host = "127.0.0.1", Port = 25, MaxNumberOfEmails = 50 });
        await AddAsync(services, new NewsLetterSubscriptionType { Name = "Newsletter", TickedByDefault = true, DisplayOrder = 1 });
        await AddAsync(services, new GdprConsent { Message = "I agree that the shop adapts what it shows me to what I look at", DisplayDuringRegistration = true, DisplayOnCustomerInfoPage = true, DisplayOrder = 1 });
        await AddAsync(services, ActivityTypes.All);
        await AddAsync(services, TaskRows.All);
        await AccountRows.InsertAsync(services);

        var settings = services.GetRequiredService<ISettingService>();
        await settings.SaveSettingAsync(new DemoStoreSettings());
        await settings.SaveSettingAsync(new CurrencySettings { PrimaryStoreCurrencyId = 1 });
        await settings.SaveSettingAsync(new EmailAccountSettings { DefaultEmailAccountId = 1 });
        await settings.SaveSettingAsync(new AdminAreaSettings { DefaultGridPageSize = 15, GridPageSizes = "7, 15, 20, 50, 100" });
        await settings.SaveSettingAsync(new RewardPointsSettings { Enabled = true, PointsAccumulatedForAllStores = true, ExchangeRate = 0.01m });
        await settings.SaveSettingAsync(new GdprSettings { GdprEnabled = true });
    }

    private static async Task SetStoreAddressesAsync(IServiceProvider services, DemoStoreOptions options)
    {
        var repository = services.GetRequiredService<IRepository<Store>>();
        foreach (var store in await repository.Table.ToListAsync())
        {
            var host = store.Hosts.Contains("127.0.0.1") ? "127.0.0.1" : store.Hosts.Split(',')[0];
            var url = $"http://{host}:{options.Port ?? 5080}/";
            if (store.Url == url)
                continue;
            store.Url = url;
            await repository.UpdateAsync(store);
        }

        await services.GetRequiredService<IStaticCacheManager>().RemoveByPrefixAsync(StoreService.CachePrefix);
    }

    private static CustomerRole Role(string name) => new() { Name = name, SystemName = name, Active = true, IsSystemRole = true };

    private static Task AddAsync<T>(IServiceProvider services, params T[] rows) where T : BaseEntity =>
        services.GetRequiredService<IRepository<T>>().InsertAsync(rows, publishEvent: false);
}
