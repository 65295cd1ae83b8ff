using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class CustomerPageModelFactory(
    CustomerProfiles profiles,
    CustomerFigures figures,
    TimelineModelFactory timeline,
    ICustomerService customers,
    IStoreService stores,
    ILocalizationService localization,
    TimeProvider clock)
{
    /// <summary>Null when there is no such customer.</summary>
    public async Task<CustomerPageModel?> PageAsync(int customerId)
    {
        if (await CardAsync(customerId) is not { } model)
            return null;
        model.Timeline = await timeline.TimelineAsync(new TimelineModel { CustomerId = customerId });
        if (model.Profile is { } profile)
        {
            model.Sections = await figures.SectionsAsync(profile);
            model.Stores = await StoresAsync(customerId);
        }

        return model;
    }

    /// <summary>The head alone, for the card on nopCommerce's own pages.</summary>
    public async Task<CustomerPageModel?> CardAsync(int customerId)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false } customer)
            return null;

        var name = await customers.GetCustomerFullNameAsync(customer);
        var model = new CustomerPageModel
        {
            CustomerId = customerId,
            Name = !string.IsNullOrWhiteSpace(name) ? name : string.IsNullOrEmpty(customer.Email) ? $"#{customerId}" : customer.Email,
            Email = customer.Email ?? string.Empty,
            Phone = customer.Phone ?? string.Empty,
            Profile = await profiles.FindAsync(customerId)
        };
        if (model.Profile is { } profile)
        {
            model.Stage = await localization.GetLocalizedEnumAsync(profile.Means.Stage);
            model.StageReason = await ReasonAsync(profile);
            model.Head = await figures.HeadAsync(profile);
        }

        return model;
    }

    private async Task<string> ReasonAsync(CustomerProfile profile)
    {
        if (profile.Did.LastOrderOnUtc is not { } last)
            return await TextAsync("Customers.Reason.NeverBought");
        var days = Math.Max(0, (int)(clock.GetUtcNow().UtcDateTime.Date - last.Date).TotalDays);
        return string.Format(await TextAsync("Customers.Reason.Rhythm"), profile.Did.PurchaseDays, days, profile.Means.ExpectedGapDays.ToString("0"));
    }

    private async Task<IReadOnlyList<CustomerStoreLine>> StoresAsync(int customerId)
    {
        var lines = new List<CustomerStoreLine>();
        foreach (var store in await stores.GetAllStoresAsync())
            if (await profiles.FindAsync(customerId, store.Id) is { } profile)
                lines.Add(new CustomerStoreLine(store.Name, profile.Did.Orders, await figures.MoneyAsync(profile.Did.Revenue), await figures.DateAsync(profile.Did.LastOrderOnUtc)));
        return lines.Count > 1 ? lines : [];
    }

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
