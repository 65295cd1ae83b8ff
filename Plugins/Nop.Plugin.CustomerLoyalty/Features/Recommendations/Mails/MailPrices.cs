using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Tax;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Catalog;
using Nop.Services.Configuration;
using Nop.Services.Directory;
using Nop.Services.Security;
using Nop.Services.Tax;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>A customer's price as he would see it in the shop: his discounts, his currency, with or without tax as the shop shows it.</summary>
public class MailPrices(
    IPriceCalculationService calculation,
    ITaxService tax,
    ICurrencyService currencies,
    IPriceFormatter formatter,
    IPermissionService permissions,
    CustomerMoney money,
    ISettingService settings)
{
    public async Task<MailPriceList?> ForAsync(Customer customer, Store store, int languageCurrencyId)
    {
        if (!await permissions.AuthorizeAsync(StandardPermission.PublicStore.DISPLAY_PRICES, customer))
            return null;
        var taxes = await settings.LoadSettingAsync<TaxSettings>(store.Id);
        var display = taxes.AllowCustomersToSelectTaxDisplayType ? customer.TaxDisplayType ?? taxes.TaxDisplayType : taxes.TaxDisplayType;
        return new MailPriceList(store, await money.CurrencyAsync(customer, languageCurrencyId, store.Id), display == TaxDisplayType.IncludingTax);
    }

    /// <summary>Empty where the shop names no price.</summary>
    public async Task<string> OfAsync(Product product, Customer customer, MailPriceList list, int languageId)
    {
        if (product.CallForPrice || product.CustomerEntersPrice || product.ProductType == ProductType.GroupedProduct)
            return string.Empty;
        var (_, final, _, _) = await calculation.GetFinalPriceAsync(product, customer, list.Store);
        var (price, _) = await tax.GetProductPriceAsync(product, final, list.IncludesTax, customer);
        if (list.Currency is not { } currency)
            return await formatter.FormatPriceAsync(price, true, false);
        var shown = await currencies.ConvertFromPrimaryStoreCurrencyAsync(price, currency);
        return await formatter.FormatPriceAsync(shown, true, currency, languageId, list.IncludesTax);
    }
}
