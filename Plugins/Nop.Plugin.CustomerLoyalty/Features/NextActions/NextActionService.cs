using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

/// <summary>Next best actions, for pages and other features.</summary>
public class NextActionService(NextActionStore actions, NextActionPlanner planner, ISettingService settings, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    /// <summary>What is open for the customer, or what would be proposed now (with number 0); null when there is nothing to do.</summary>
    public async Task<LoyaltyNextAction?> OfAsync(CustomerProfile profile)
    {
        if (await actions.OpenOfAsync(profile.CustomerId) is { } open)
            return open;
        var proposed = planner.Propose(profile, await settings.LoadSettingAsync<CustomerLoyaltySettings>());
        return proposed is { IsControl: false } ? proposed : null;
    }

    /// <summary>Of a hundred customers so many are left alone.</summary>
    public async Task<int> ControlPercentAsync() => (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).NextActionControlPercent;

    /// <summary>Keeps what was done. False when somebody else has decided already.</summary>
    public async Task<bool> DecideAsync(int id, NextActionState state, string? outcome)
    {
        if (await actions.FindAsync(id) is not { State: NextActionState.Open } action)
            return false;
        var me = await workContext.GetCurrentCustomerAsync();
        action.StateId = (int)state;
        action.Outcome = outcome.Shortened(1000);
        action.DecidedById = me.Id;
        action.DecidedOnUtc = clock.GetUtcNow().UtcDateTime;
        action.OwnerId = action.OwnerId == 0 ? me.Id : action.OwnerId;
        await actions.UpdateAsync(action);
        return true;
    }

    /// <summary>Keeps a step proposed on the customer's page as taken on by who is logged in; null when it was there already or there is none.</summary>
    public async Task<LoyaltyNextAction?> TakeOnAsync(CustomerProfile profile)
    {
        var proposed = planner.Propose(profile, await settings.LoadSettingAsync<CustomerLoyaltySettings>());
        if (proposed is not { IsControl: false })
            return null;
        proposed.OwnerId = (await workContext.GetCurrentCustomerAsync()).Id;
        return await actions.TryAddAsync(proposed) ? proposed : null;
    }

    /// <summary>Open steps due before then, the first due first, and how many there are.</summary>
    /// <param name="ownerId">0 for everybody's.</param>
    public async Task<(IReadOnlyList<LoyaltyNextAction> First, int Total)> DueAsync(int ownerId, DateTime beforeUtc, int most) =>
        (await actions.DueAsync(ownerId, beforeUtc, most), await actions.CountDueAsync(ownerId, beforeUtc));

    /// <param name="ownerId">0 for everybody's.</param>
    public Task<int> CountDueAsync(int ownerId, DateTime beforeUtc) => actions.CountDueAsync(ownerId, beforeUtc);

    /// <summary>Open steps follow the customer to his new owner. By customer, at most a thousand.</summary>
    public Task SetOwnersAsync(IReadOnlyDictionary<int, int> owners) => actions.SetOwnersAsync(owners);

    /// <summary>Whose step it is; 0 when there is none.</summary>
    public async Task<int> CustomerOfAsync(int actionId) => (await actions.FindAsync(actionId))?.CustomerId ?? 0;

    public Task EraseAsync(int customerId) => actions.EraseAsync(customerId);

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) => [PersonalTable.Of("next-steps", await actions.OfCustomerAsync(customerId))];
}
