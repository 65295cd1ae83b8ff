using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Who reads a mail, from which store and in which language.</summary>
public class MailReaders(ICustomerService customers, IStoreService stores, ILanguageService languages, ILocalizationService localization)
{
    public async Task<MailReader?> FindAsync(MailBlockRequest request)
    {
        if (await customers.GetCustomerByIdAsync(request.CustomerId) is not { Deleted: false } customer
            || await stores.GetStoreByIdAsync(request.StoreId) is not { Deleted: false } store)
            return null;
        return new MailReader(customer, store, await languages.SpokenAsync(store, request.LanguageId, customer.LanguageId));
    }

    /// <summary>Above products that are the reader's own.</summary>
    public Task<string> TitleAsync(MailBlockKind kind, int languageId) =>
        localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Blocks.Mail.{kind}", languageId);
}

/// <param name="Language">Null in a shop that has none.</param>
public sealed record MailReader(Customer Customer, Store Store, Language? Language);
