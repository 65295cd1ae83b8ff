using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;

namespace Nop.Core;

public interface IWorkContext
{
    Customer OriginalCustomerIfImpersonated { get; }

    Task SetCurrentCustomerAsync(Customer customer = null);

    Task SetWorkingLanguageAsync(Language language);

    Task<Customer> GetCurrentCustomerAsync();

    Task<Language> GetWorkingLanguageAsync();

    Task<Currency> GetWorkingCurrencyAsync();
}
