using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>Contacts in a line each for those who may read them; others learn only that there was one.</summary>
public class ContactReader(ContactStore contacts, IPermissionService permissions, DeskWords words)
{
    /// <summary>Texts by the keys of the facts that tell of them; null when the reader may not see them.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> TextsAsync(IReadOnlyCollection<string> factKeys)
    {
        if (factKeys.Count == 0 || !await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsView))
            return null;
        var keys = factKeys.Select(key => Guid.TryParseExact(key[(key.IndexOf(':') + 1)..], "N", out var contact) ? contact : Guid.Empty).Where(key => key != Guid.Empty).ToArray();
        var texts = new Dictionary<string, string>();
        foreach (var contact in await contacts.FindAsync(keys))
            texts[Engine.Journal.FactKeys.ContactLogged(contact.ContactKey)] =
                $"{await words.OfAsync(contact.Channel)} · {contact.Subject}{(string.IsNullOrEmpty(contact.PromiseText) ? string.Empty : $" · {contact.PromiseText}")}";
        return texts;
    }
}
