using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>Finds whose mail is to be looked at, among those whom the reader may see.</summary>
public class PreviewPerson(ICustomerService customers, RecipientStore recipients, CustomerAccess access, IWorkContext workContext)
{
    /// <param name="who">E-mail address or number; empty for the reader himself.</param>
    /// <returns>Null when there is nobody, or nobody whom the reader may see.</returns>
    public async Task<Customer?> FindAsync(string? who)
    {
        var reader = await workContext.GetCurrentCustomerAsync();
        if (string.IsNullOrWhiteSpace(who))
            return reader;
        var found = int.TryParse(who.Trim().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await recipients.FindAsync(id)
            : await customers.GetCustomerByEmailAsync(MailAddress.Normal(who));
        return found is { Deleted: false } && (found.Id == reader.Id || await access.MaySeeAsync(found.Id)) ? found : null;
    }
}
