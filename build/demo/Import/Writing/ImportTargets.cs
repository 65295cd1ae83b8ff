using Demo.Data;
using Demo.Domain;
using Demo.Import.Bulk;
using Demo.Sample.Writing;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Orders;
using Nop.Services.Configuration;

namespace Demo.Import.Writing;

/// <summary>Finds, or makes, what the shop must have before orders can go into it.</summary>
public static class ImportTargets
{
    private const string FileCurrency = "GBP";
    private static readonly TimeSpan OpeningHour = TimeSpan.FromHours(9);

    public static async Task<ImportTarget> PrepareAsync(
        DemoDbContext context, BulkWriter bulk, IServiceProvider services, DateTime lastOrderLocal, CancellationToken cancellation)
    {
        var nowUtc = DateTime.SpecifyKind(lastOrderLocal.Date.AddDays(1) + OpeningHour, DateTimeKind.Utc);
        var basics = await ShopBasics.EnsureAsync(context, cancellation);
        await StaffAccounts.EnsureAsync(context, bulk, basics, services, nowUtc, cancellation);
        return new ImportTarget(
            context, bulk, basics.StoreIds[0], basics.EnglishId, await CurrencyAsync(context, services, cancellation),
            basics.RoleIds[NopCustomerDefaults.RegisteredRoleName], basics.RoleIds[NopCustomerDefaults.GuestsRoleName], nowUtc);
    }

    /// <summary>The file's money is pounds. A shop without orders becomes a shop in pounds; in another one the amounts are taken over as they are.</summary>
    private static async Task<string> CurrencyAsync(DemoDbContext context, IServiceProvider services, CancellationToken cancellation)
    {
        var settings = services.GetRequiredService<ISettingService>();
        var store = await settings.LoadSettingAsync<DemoStoreSettings>();
        var currencies = await context.Set<Currency>().AsNoTracking().ToListAsync(cancellation);
        var pounds = currencies.Find(currency => currency.CurrencyCode == FileCurrency);
        if (pounds is not null && pounds.Id != store.PrimaryStoreCurrencyId && !await context.Set<Order>().AnyAsync(cancellation))
        {
            store.PrimaryStoreCurrencyId = pounds.Id;
            await settings.SaveSettingAsync(store);
            await settings.SaveSettingAsync(new CurrencySettings { PrimaryStoreCurrencyId = pounds.Id });
        }
        return currencies.Find(currency => currency.Id == store.PrimaryStoreCurrencyId)?.CurrencyCode ?? FileCurrency;
    }
}
