using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;

/// <summary>Keys that let a soft phone show who calls, without a login. Each is one agent's, ends by itself and can be withdrawn.</summary>
public class CallerKeys(CallerKeyStore keys, CaptureGate gate, ICustomerService customers, IPermissionService permissions, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    public const int LongestName = 100;
    public const int MostDays = 365;

    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    public Task<IReadOnlyList<LoyaltyCallerKey>> AllAsync() => keys.AllAsync();

    /// <summary>The text for the address. It is shown once and kept nowhere.</summary>
    public async Task<string> CreateAsync(int agentId, string name, int days)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var key = new LoyaltyCallerKey
        {
            KeyId = Guid.NewGuid(),
            AgentId = agentId,
            Name = name.Shortened(LongestName),
            CreatedById = (await workContext.GetCurrentCustomerAsync()).Id,
            CreatedOnUtc = now,
            ExpiresOnUtc = now.AddDays(Math.Clamp(days, 1, MostDays))
        };
        await keys.AddAsync(key);
        return CallerToken.Seal(gate.Key, key.KeyId);
    }

    /// <summary>False when there is none, or it was withdrawn before.</summary>
    public async Task<bool> RevokeAsync(int id)
    {
        if (await keys.FindAsync(id) is not { RevokedOnUtc: null } key)
            return false;
        key.RevokedOnUtc = clock.GetUtcNow().UtcDateTime;
        await keys.UpdateAsync(key);
        return true;
    }

    /// <summary>For whom the text opens cards now: an agent who is still one. Null for anything else, and nothing tells why.</summary>
    public async Task<Customer?> OpenAsync(string? text)
    {
        if (!CallerToken.TryOpen(gate.Key, text, out var keyId) || await keys.FindAsync(keyId) is not { RevokedOnUtc: null } key)
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        if (now >= key.ExpiresOnUtc || await customers.GetCustomerByIdAsync(key.AgentId) is not { Deleted: false, Active: true } agent
            || !await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersView, agent) || !await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsView, agent))
            return null;
        if (key.LastUsedOnUtc is not { } last || now - last > Noted)
        {
            key.LastUsedOnUtc = now;
            await keys.UpdateAsync(key);
        }

        return agent;
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("caller-keys", (await keys.AllAsync()).Where(key => key.AgentId == customerId).Select(key => new { key.Name, key.CreatedOnUtc, key.ExpiresOnUtc, key.RevokedOnUtc, key.LastUsedOnUtc }))];

    public Task EraseAsync(int customerId) => keys.EraseAsync(customerId);
}
