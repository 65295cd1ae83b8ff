using Demo.Data;
using Demo.Domain;
using Demo.Sample.People;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;

namespace Demo.Sample.Writing;

/// <summary>What every shop has before its first product; rows that are there already are left as they are.</summary>
public sealed class ShopBasics
{
    public required IReadOnlyList<int> StoreIds { get; init; }

    public required int EnglishId { get; init; }

    public required int ChineseId { get; init; }

    public required int NewsletterTypeId { get; init; }

    public required IReadOnlyDictionary<string, int> RoleIds { get; init; }

    public static async Task<ShopBasics> EnsureAsync(DemoDbContext context, CancellationToken cancellation)
    {
        var english = await EnsureAsync(context, new Language { Name = "English", LanguageCulture = "en-US", UniqueSeoCode = "en", FlagImageFileName = "us.png", Published = true, DisplayOrder = 1 }, row => row.LanguageCulture, cancellation);
        var chinese = await EnsureAsync(context, new Language { Name = "简体中文", LanguageCulture = "zh-CN", UniqueSeoCode = "zh", FlagImageFileName = "cn.png", Published = true, DisplayOrder = 2 }, row => row.LanguageCulture, cancellation);
        foreach (var currency in Currencies())
            await EnsureAsync(context, currency, row => row.CurrencyCode, cancellation);
        var roles = new Dictionary<string, int>();
        foreach (var role in Roles())
            roles[role.SystemName] = (await EnsureAsync(context, role, row => row.SystemName, cancellation)).Id;
        var newsletter = await EnsureAsync(context, new NewsLetterSubscriptionType { Name = "Newsletter", TickedByDefault = false, DisplayOrder = 1 }, row => row.Name, cancellation);
        return new ShopBasics
        {
            EnglishId = english.Id, ChineseId = chinese.Id, NewsletterTypeId = newsletter.Id, RoleIds = roles,
            StoreIds = await StoresAsync(context, english.Id, cancellation),
        };
    }

    private static async Task<IReadOnlyList<int>> StoresAsync(DemoDbContext context, int languageId, CancellationToken cancellation)
    {
        var stores = await context.Set<Store>().Where(store => !store.Deleted).OrderBy(store => store.DisplayOrder).ThenBy(store => store.Id).ToListAsync(cancellation);
        if (stores.Count == 0)
            stores.Add(context.Add(new Store { Name = "Demo Shop", Url = "http://localhost:5080/", Hosts = "localhost,127.0.0.1", CompanyName = "Demo Shop", DefaultLanguageId = languageId, DisplayOrder = 1 }).Entity);
        if (stores.Count == 1)
            stores.Add(context.Add(new Store { Name = "Tea Corner", Url = "http://corner.localhost:5080/", Hosts = "corner.localhost", CompanyName = "Tea Corner", DefaultLanguageId = languageId, DisplayOrder = 2 }).Entity);
        await context.SaveChangesAsync(cancellation);
        return [.. stores.Select(store => store.Id)];
    }

    private static async Task<T> EnsureAsync<T>(DemoDbContext context, T wanted, Func<T, string> key, CancellationToken cancellation) where T : class
    {
        var there = (await context.Set<T>().ToListAsync(cancellation)).FirstOrDefault(row => string.Equals(key(row), key(wanted), StringComparison.OrdinalIgnoreCase));
        if (there is not null)
            return there;
        context.Add(wanted);
        await context.SaveChangesAsync(cancellation);
        return wanted;
    }

    private static Currency[] Currencies() =>
    [
        new() { Name = "US Dollar", CurrencyCode = "USD", Rate = 1m, DisplayLocale = "en-US", Published = true, DisplayOrder = 1 },
        new() { Name = "Euro", CurrencyCode = "EUR", Rate = 0.92m, DisplayLocale = "de-DE", Published = true, DisplayOrder = 2 },
        new() { Name = "British Pound", CurrencyCode = "GBP", Rate = 0.79m, DisplayLocale = "en-GB", Published = true, DisplayOrder = 3 },
        new() { Name = "人民币", CurrencyCode = "CNY", Rate = 7.2m, DisplayLocale = "zh-CN", Published = true, DisplayOrder = 4 },
    ];

    private static CustomerRole[] Roles() =>
    [
        Role("Administrators", NopCustomerDefaults.AdministratorsRoleName, true),
        Role("Registered", NopCustomerDefaults.RegisteredRoleName, true),
        Role("Guests", NopCustomerDefaults.GuestsRoleName, true),
        Role("Vendors", NopCustomerDefaults.VendorsRoleName, true),
        Role("Service agents", SampleStaff.AgentRoleName, false),
        Role("Tea club", SampleStaff.TeaClubRoleName, false),
    ];

    private static CustomerRole Role(string name, string systemName, bool isSystemRole) =>
        new() { Name = name, SystemName = systemName, IsSystemRole = isSystemRole, Active = true };
}
