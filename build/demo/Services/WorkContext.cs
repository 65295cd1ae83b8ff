using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Demo.Services;

public sealed class WorkContext(
    IHttpContextAccessor http,
    CurrentVisit visit,
    IRepository<Customer> customers,
    ICustomerService customerService,
    IUserAgentHelper userAgent,
    GuestAccounts guests,
    CustomerCookies cookies,
    ILanguageService languages,
    IStoreContext stores,
    ICurrencyService currencies,
    DemoStoreSettings settings) : IWorkContext
{
    public async Task<Customer> GetCurrentCustomerAsync()
    {
        if (visit.Customer == null)
            await SetCurrentCustomerAsync();
        return visit.Customer!;
    }

    /// <summary>The demo store has no impersonation.</summary>
    public Customer? OriginalCustomerIfImpersonated => null;

    public async Task SetCurrentCustomerAsync(Customer? customer = null)
    {
        customer ??= await FindAsync();
        if (customer.Deleted || !customer.Active)
            return;

        visit.Customer = customer;
        if (http.HttpContext != null && !customer.IsSystemAccount)
            cookies.WriteGuest(customer.CustomerGuid);
    }

    public async Task<Language> GetWorkingLanguageAsync()
    {
        if (visit.Language != null)
            return visit.Language;

        var store = await stores.GetCurrentStoreAsync();
        var all = await languages.GetAllLanguagesAsync(storeId: store.Id);
        var wanted = (await GetCurrentCustomerAsync())?.LanguageId;
        return visit.Language = all.FirstOrDefault(l => l.Id == wanted)
            ?? all.FirstOrDefault(l => l.Id == store.DefaultLanguageId)
            ?? all.FirstOrDefault()
            ?? (await languages.GetAllLanguagesAsync()).First();
    }

    /// <summary>The customer's own; in the back office, and for who chose none, the shop's.</summary>
    public async Task<Currency> GetWorkingCurrencyAsync()
    {
        var isBackOffice = http.HttpContext?.Request.Path.StartsWithSegments("/Admin", StringComparison.OrdinalIgnoreCase) ?? false;
        return !isBackOffice && await currencies.GetCurrencyByIdAsync((await GetCurrentCustomerAsync()).CurrencyId ?? 0) is { Published: true } own
            ? own
            : await currencies.GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId);
    }

    public async Task SetWorkingLanguageAsync(Language language)
    {
        visit.Language = language;
        var customer = await GetCurrentCustomerAsync();
        if (customer.IsSystemAccount)
            return;

        customer.LanguageId = language?.Id;
        await customers.UpdateAsync(customer);
    }

    private async Task<Customer> FindAsync()
    {
        if (http.HttpContext == null)
            return await SystemAccounts.GetAsync(customers, SystemAccounts.BackgroundTask);
        if (userAgent.IsSearchEngine())
            return await SystemAccounts.GetAsync(customers, SystemAccounts.SearchEngine);
        if (await cookies.ReadSignedInAsync() is { } signedIn && Usable(await customerService.GetCustomerByGuidAsync(signedIn)) is { } customer)
            return customer;
        if (cookies.ReadGuest() is { } guid && Usable(await customerService.GetCustomerByGuidAsync(guid)) is { } guest && !await customerService.IsRegisteredAsync(guest))
            return guest;
        return await guests.InsertAsync();
    }

    private static Customer? Usable(Customer? customer) => customer is { Deleted: false, Active: true, IsSystemAccount: false } ? customer : null;
}
