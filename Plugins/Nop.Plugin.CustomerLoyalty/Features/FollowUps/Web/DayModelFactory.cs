using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

public class DayModelFactory(MyDay day, OwnerService staff, ICustomerService customers, IPermissionService permissions, IWorkContext workContext, DeskWords words, TimeProvider clock)
{
    /// <param name="everybody">Also what others do; only for those who may see all customers.</param>
    public async Task<DayModel> PrepareAsync(bool everybody)
    {
        var maySeeAll = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersViewAll);
        everybody &= maySeeAll;
        var now = clock.GetUtcNow().UtcDateTime;
        var parts = await day.ReadAsync(everybody ? 0 : (await workContext.GetCurrentCustomerAsync()).Id);
        var items = parts.SelectMany(part => part.Part.Items).ToList();
        var people = (await customers.GetCustomersByIdsAsync([.. items.Select(item => item.CustomerId).Where(id => id > 0).Distinct()])).ToDictionary(person => person.Id);
        var owners = await staff.NamesAsync(items.Select(item => item.OwnerId));
        var models = new List<DayPartModel>();
        foreach (var (name, part) in parts)
        {
            var lines = new List<DayLine>();
            foreach (var item in part.Items)
                lines.Add(new DayLine(item.Id, item.CustomerId, item.CustomerId > 0 ? CustomerName.Of(people.GetValueOrDefault(item.CustomerId), item.CustomerId) : await words.TextAsync("Contacts.Unknown"),
                    item.Title, item.Detail, item.Kind, await words.TimeAsync(item.DueOnUtc), item.DueOnUtc < now, owners.GetValueOrDefault(item.OwnerId, await words.TextAsync("FollowUps.Anybody")), item.Address));
            models.Add(new DayPartModel(name, await words.TextAsync($"MyDay.{name}"), part.Total, part.Overdue, lines));
        }

        return new DayModel(everybody, maySeeAll, await permissions.AuthorizeAsync(LoyaltyPermissions.ActionsWork), await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsWork),
            (await words.LocalAsync(now)).ToString("D", System.Globalization.CultureInfo.CurrentCulture), models);
    }
}
