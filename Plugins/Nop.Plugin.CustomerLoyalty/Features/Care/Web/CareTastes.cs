using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Likes and dislikes as they are typed.</summary>
public class CareTastes(CarePreferences preferences, OwnerService owners)
{
    /// <summary>False for nothing, too much, or what is known already.</summary>
    public async Task<bool> AddAsync(int customerId, bool isDislike, string? text, int authorId) =>
        NoteText.Line(text) is { Length: > 0 and <= CareLimits.Taste } line && await preferences.AddAsync(customerId, isDislike, line, authorId);

    public Task RemoveAsync(int id, int customerId) => preferences.RemoveAsync(id, customerId);

    public Task<bool> CanOwnAsync(int agentId) => owners.CanOwnAsync(agentId);
}
