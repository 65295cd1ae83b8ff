using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>Notes for those who may read customers' records; others learn only that there is one.</summary>
public class NoteReader(NoteService notes, IPermissionService permissions)
{
    /// <summary>Texts by the keys of the facts that tell of them; null when the reader may not see them.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> TextsAsync(IReadOnlyCollection<string> factKeys) =>
        await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersView) ? await notes.TextsAsync(factKeys) : null;
}
