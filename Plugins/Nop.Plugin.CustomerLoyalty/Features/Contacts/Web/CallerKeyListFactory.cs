using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

public class CallerKeyListFactory(CallerKeys keys, OwnerService staff, IStoreContext stores, DeskWords words, TimeProvider clock)
{
    /// <param name="token">Just made; null otherwise.</param>
    public async Task<CallerKeyListModel> PrepareAsync(CallerKeyListModel model, string? token = null)
    {
        var shop = StoreAddress.BaseOf(await stores.GetCurrentStoreAsync());
        model.PlainAddress = $"{shop}Admin/LoyaltyCaller/Index?phone=%CALLER%";
        model.Address = token is null ? null : $"{shop}{CustomerLoyaltyDefaults.CallerPath.TrimStart('/')}?key={token}&phone=%CALLER%";
        model.AvailableAgents = [.. (await staff.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, $"{agent.Id}"))];
        var all = await keys.AllAsync();
        var names = await staff.NamesAsync(all.Select(key => key.AgentId));
        var now = clock.GetUtcNow().UtcDateTime;
        var lines = new List<CallerKeyLine>();
        foreach (var key in all)
        {
            var state = key.RevokedOnUtc is not null ? "Revoked" : now >= key.ExpiresOnUtc ? "Expired" : "Valid";
            lines.Add(new CallerKeyLine(key.Id, key.Name, names.GetValueOrDefault(key.AgentId, "–"), await words.DayAsync(key.CreatedOnUtc), await words.DayAsync(key.ExpiresOnUtc),
                await words.TimeAsync(key.LastUsedOnUtc), await words.TextAsync($"CallerKeys.State.{state}"), state == "Valid"));
        }

        model.Keys = lines;
        return model;
    }
}
