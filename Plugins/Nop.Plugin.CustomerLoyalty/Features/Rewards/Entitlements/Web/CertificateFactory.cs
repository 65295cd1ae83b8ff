using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;

/// <summary>Certificates in words.</summary>
public class CertificateFactory(Entitlements entitlements, TierTexts texts, IProductService products, ICustomerService customers, IStoreService stores, ILocalizationService localization)
{
    public async Task<CertificateModel> PrepareAsync(LoyaltyEntitlement row)
    {
        var all = await stores.GetAllStoresAsync();
        var store = all.FirstOrDefault(one => one.Id == row.StoreId) ?? all[0];
        var owner = await customers.GetCustomerByIdAsync(row.CustomerId);
        var state = row.StateAt(entitlements.Now);
        var title = await texts.OfAsync(row.Kind);
        var code = QrCode.Of($"{StoreAddress.BaseOf(store)}{CustomerLoyaltyDefaults.CertificateCheckPath[1..]}{row.Code}") ?? QrCode.Of(row.Code)!;
        return new CertificateModel(row.Id, EntitlementCode.Shown(row.Code), title, await WhatAsync(row), await texts.DayAsync(row.StartsOnUtc), await texts.DayAsync(row.ExpiresOnUtc), state,
            await texts.OfAsync(state), owner is null ? string.Empty : await customers.GetCustomerFullNameAsync(owner), store.Name, code.ToSvg(EntitlementCode.Shown(row.Code)));
    }

    public async Task<IReadOnlyList<MyCertificateLine>> LinesAsync(int customerId)
    {
        var lines = new List<MyCertificateLine>();
        foreach (var row in await entitlements.OfCustomerAsync(customerId))
            if (row.StateAt(entitlements.Now) is not EntitlementState.Revoked and var state)
                lines.Add(new MyCertificateLine(row.Code, await WhatAsync(row), await texts.DayAsync(row.ExpiresOnUtc), state, await texts.OfAsync(state)));
        return [.. lines.OrderBy(line => line.State)];
    }

    public async Task<string> WhatAsync(LoyaltyEntitlement row)
    {
        if (row.Kind == EntitlementKind.ServiceVisit)
            return await texts.TextAsync("Entitlements.Visit");
        var product = await products.GetProductByIdAsync(row.ProductId);
        var name = product is null ? $"#{row.ProductId}" : await localization.GetLocalizedAsync(product, one => one.Name);
        return await texts.FillAsync("Entitlements.WarrantyOf", name, row.Months, row.OrderId);
    }
}
