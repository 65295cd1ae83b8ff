using Demo.Data;
using Demo.Domain;
using Demo.Import.Bulk;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Services.Configuration;

namespace Demo.Import.Writing;

/// <summary>Finds what the shop must have before orders can go into it.</summary>
public static class ImportTargets
{
    private const string FileCurrency = "GBP";
    private static readonly TimeSpan OpeningHour = TimeSpan.FromHours(9);

    public static async Task<ImportTarget> FindAsync(
        DemoDbContext context, BulkWriter bulk, IServiceProvider services, DateTime lastOrderLocal, CancellationToken cancellation)
    {
        var store = await context.Set<Store>().AsNoTracking().OrderBy(s => s.DisplayOrder).ThenBy(s => s.Id).FirstOrDefaultAsync(cancellation)
            ?? throw new ImportException("The shop has no store yet; start it once before importing.");
        var language = await context.Set<Language>().AsNoTracking().OrderBy(l => l.DisplayOrder).ThenBy(l => l.Id).FirstAsync(cancellation);
        return new ImportTarget(
            context, bulk, store.Id, language.Id, await CurrencyAsync(context, services, cancellation),
            await RoleAsync(context, NopCustomerDefaults.RegisteredRoleName, cancellation),
            await RoleAsync(context, NopCustomerDefaults.GuestsRoleName, cancellation),
            DateTime.SpecifyKind(lastOrderLocal.Date.AddDays(1) + OpeningHour, DateTimeKind.Utc));
    }

    private static async Task<int> RoleAsync(DemoDbContext context, string systemName, CancellationToken cancellation)
    {
        var role = await context.Set<CustomerRole>().AsNoTracking().FirstOrDefaultAsync(r => r.SystemName == systemName, cancellation);
        return role?.Id ?? throw new ImportException($"The shop has no customer role '{systemName}'.");
    }

    /// <summary>The file's money is pounds. A shop without orders becomes a shop in pounds; in another one the amounts are taken over as they are.</summary>
    private static async Task<string> CurrencyAsync(DemoDbContext context, IServiceProvider services, CancellationToken cancellation)
    {
        var settings = services.GetRequiredService<ISettingService>();
        var store = await settings.LoadSettingAsync<DemoStoreSettings>();
        var pounds = await context.Set<Currency>().AsNoTracking().FirstOrDefaultAsync(c => c.CurrencyCode == FileCurrency, cancellation);
        if (pounds is not null && pounds.Id != store.PrimaryStoreCurrencyId
            && !await context.Set<Nop.Core.Domain.Orders.Order>().AnyAsync(cancellation))
        {
            store.PrimaryStoreCurrencyId = pounds.Id;
            await settings.SaveSettingAsync(store);
        }
        var primary = await context.Set<Currency>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == store.PrimaryStoreCurrencyId, cancellation);
        return primary?.CurrencyCode ?? FileCurrency;
    }
}
