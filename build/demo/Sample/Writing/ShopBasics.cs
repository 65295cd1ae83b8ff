using Demo.Data;
using Demo.Domain;
using Demo.Sample.People;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;

namespace Demo.Sample.Writing;

/// <summary>What a new shop has before its first product, and the currencies and the role that sample and import need besides.</summary>
public sealed class ShopBasics
{
    private const string English = "en-US";
    private const string Chinese = "zh-CN";

    public required IReadOnlyList<int> StoreIds { get; init; }

    public required int EnglishId { get; init; }

    public required int ChineseId { get; init; }

    public required int NewsletterTypeId { get; init; }

    public required IReadOnlyDictionary<string, int> RoleIds { get; init; }

    public static async Task<ShopBasics> EnsureAsync(DemoDbContext context, CancellationToken cancellation)
    {
        await EnsureCurrenciesAsync(context, cancellation);
        await EnsureTeaClubAsync(context, cancellation);
        var languages = await context.Set<Language>().AsNoTracking().ToDictionaryAsync(language => language.LanguageCulture, language => language.Id, cancellation);
        return new ShopBasics
        {
            EnglishId = languages[English],
            ChineseId = languages[Chinese],
            NewsletterTypeId = await context.Set<NewsLetterSubscriptionType>().OrderBy(type => type.DisplayOrder).Select(type => type.Id).FirstAsync(cancellation),
            RoleIds = await context.Set<CustomerRole>().AsNoTracking().Where(role => role.SystemName != null)
                .ToDictionaryAsync(role => role.SystemName, role => role.Id, cancellation),
            StoreIds = await context.Set<Store>().Where(store => !store.Deleted).OrderBy(store => store.DisplayOrder).ThenBy(store => store.Id)
                .Select(store => store.Id).ToListAsync(cancellation),
        };
    }

    private static async Task EnsureCurrenciesAsync(DemoDbContext context, CancellationToken cancellation)
    {
        var known = await context.Set<Currency>().Select(currency => currency.CurrencyCode).ToListAsync(cancellation);
        context.AddRange(new Currency[]
        {
            new() { Name = "Euro", CurrencyCode = "EUR", Rate = 0.92m, DisplayLocale = "de-DE", Published = true, DisplayOrder = 2 },
            new() { Name = "British Pound", CurrencyCode = "GBP", Rate = 0.79m, DisplayLocale = "en-GB", Published = true, DisplayOrder = 3 },
            new() { Name = "人民币", CurrencyCode = "CNY", Rate = 7.2m, DisplayLocale = "zh-CN", Published = true, DisplayOrder = 4 },
        }.Where(currency => !known.Contains(currency.CurrencyCode)));
        await context.SaveChangesAsync(cancellation);
    }

    private static async Task EnsureTeaClubAsync(DemoDbContext context, CancellationToken cancellation)
    {
        if (await context.Set<CustomerRole>().AnyAsync(role => role.SystemName == SampleStaff.TeaClubRoleName, cancellation))
            return;
        context.Add(new CustomerRole { Name = "Tea club", SystemName = SampleStaff.TeaClubRoleName, Active = true });
        await context.SaveChangesAsync(cancellation);
    }
}
