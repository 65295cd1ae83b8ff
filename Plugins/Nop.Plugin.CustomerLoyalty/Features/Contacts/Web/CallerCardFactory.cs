using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>The card of who calls or writes, for an agent who may see him.</summary>
public class CallerCardFactory(CustomerFinder finder, CustomerPageModelFactory pages, OwnerService staff, CallerContacts contacts, CustomerAccess access, ICustomerService customers, IPermissionService permissions)
{
    private const int MostChoices = 10;

    /// <param name="agent">For whom.</param>
    /// <param name="customerId">Chosen among several; 0 for nobody yet.</param>
    public async Task<CallerModel> PrepareAsync(Customer agent, string? phone, string? email, int customerId)
    {
        var mayWork = await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsWork, agent);
        if (customerId > 0 && await access.MaySeeAsync(customerId, agent) && await CardAsync(customerId) is { } chosen)
            return new CallerModel(phone, email, chosen, [], mayWork);
        var found = await finder.CallersAsync(phone, email, MostChoices, await access.OnlyOfAsync(agent));
        if (found.Count == 1)
            return new CallerModel(phone, email, await CardAsync(found[0]), [], mayWork);
        return new CallerModel(phone, email, null, await ChoicesAsync(found), mayWork);
    }

    private async Task<CallerCard?> CardAsync(int customerId)
    {
        if (await pages.CardAsync(customerId) is not { } shown)
            return null;
        var owner = await staff.OwnerOfAsync(customerId);
        var (latest, promises) = await contacts.OfAsync(customerId);
        return new CallerCard(shown, owner > 0 ? (await staff.NamesAsync([owner]))[owner] : null, latest, promises);
    }

    private async Task<IReadOnlyList<CallerChoice>> ChoicesAsync(IReadOnlyList<int> ids)
    {
        if (ids.Count == 0)
            return [];
        var people = (await customers.GetCustomersByIdsAsync([.. ids])).ToDictionary(person => person.Id);
        return [.. ids.Where(people.ContainsKey).Select(id => new CallerChoice(id, CustomerName.Of(people[id]), string.Join(" · ", new[] { people[id].Company, people[id].City, people[id].Email }.Where(part => !string.IsNullOrEmpty(part)))))];
    }
}
