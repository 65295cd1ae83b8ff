using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Services.Catalog;
using Nop.Services.Configuration;
using Nop.Services.Directory;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Platform.Texts;

/// <summary>Amounts of the shop's primary currency in the currency of who reads them: nopCommerce's formatter writes the reader's sign and leaves the amount as it is.</summary>
public class CustomerMoney(IWorkContext workContext, ICurrencyService currencies, IPriceFormatter prices, ILanguageService languages, ISettingService settings)
{
    /// <summary>For who looks at the page; in the back office that is the primary currency.</summary>
    public async Task<string> OfAsync(decimal amount) => await FormatAsync(amount, await workContext.GetWorkingCurrencyAsync(), (await workContext.GetWorkingLanguageAsync()).Id, false);

    /// <summary>The same, rounded up to the cent of that currency: who spends it has enough.</summary>
    public async Task<string> AtLeastAsync(decimal amount) => await FormatAsync(amount, await workContext.GetWorkingCurrencyAsync(), (await workContext.GetWorkingLanguageAsync()).Id, true);

    /// <summary>For a mail to the customer, rounded up.</summary>
    public async Task<string> AtLeastAsync(decimal amount, Customer customer, int storeId, int languageId)
    {
        var ofLanguage = (await languages.GetAllLanguagesAsync(true)).FirstOrDefault(language => language.Id == languageId)?.DefaultCurrencyId ?? 0;
        return await FormatAsync(amount, await CurrencyAsync(customer, ofLanguage, storeId), languageId, true);
    }

    /// <summary>The customer's, otherwise that of his language, otherwise the shop's.</summary>
    public async Task<Currency?> CurrencyAsync(Customer customer, int languageCurrencyId, int storeId)
    {
        var primary = (await settings.LoadSettingAsync<CurrencySettings>(storeId)).PrimaryStoreCurrencyId;
        foreach (var id in new[] { customer.CurrencyId ?? 0, languageCurrencyId, primary })
            if (id > 0 && await currencies.GetCurrencyByIdAsync(id) is { Published: true } currency)
                return currency;
        return null;
    }

    private async Task<string> FormatAsync(decimal amount, Currency? currency, int languageId, bool isAtLeast)
    {
        if (currency is null)
            return await prices.FormatPriceAsync(amount, true, false);
        var shown = await currencies.ConvertFromPrimaryStoreCurrencyAsync(amount, currency);
        return await prices.FormatPriceAsync(isAtLeast ? decimal.Ceiling(shown * 100) / 100 : shown, true, currency, languageId, false, false);
    }
}
