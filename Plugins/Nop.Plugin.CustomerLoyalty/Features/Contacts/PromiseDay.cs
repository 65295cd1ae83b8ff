using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>What was promised to customers until today.</summary>
public class PromiseDay(ContactService contacts, IPermissionService permissions) : IDayPart
{
    public string Name => "Promises";

    public int Order => 20;

    public async Task<DayPart?> ReadAsync(DayQuery query)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsView))
            return null;
        var open = await contacts.OpenPromisesAsync(query.OwnerId, query.UntilUtc, query.Most);
        return new DayPart(
            [.. open.Select(contact => new DayItem(contact.Id, contact.CustomerId, contact.PromiseText ?? string.Empty, contact.Subject, contact.PromiseDueOnUtc ?? contact.StartedOnUtc, contact.PromiseOwnerId, $"Admin/LoyaltyContact/Edit/{contact.Id}?from=day"))],
            await contacts.CountOpenPromisesAsync(query.OwnerId, query.UntilUtc), await contacts.CountOpenPromisesAsync(query.OwnerId, query.NowUtc));
    }
}
