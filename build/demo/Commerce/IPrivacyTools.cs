using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Gdpr;

namespace Demo.Commerce;

/// <summary>What nopCommerce's GDPR pages can do.</summary>
public interface IPrivacyTools
{
    Task SetConsentAsync(Customer customer, GdprConsent consent, bool accepted);

    /// <summary>The customer's own data as readable text; writes the log entry.</summary>
    Task<string> ExportAsync(Customer customer);

    /// <summary>The customer asks to be forgotten; an administrator carries it out with <see cref="PermanentlyDeleteAsync"/>.</summary>
    Task RequestDeletionAsync(Customer customer);

    Task PermanentlyDeleteAsync(Customer customer);

    Task<IList<GdprLog>> GetLogAsync(int customerId = 0);
}
