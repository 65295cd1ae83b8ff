using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>Who looks after which customer, for pages and other features.</summary>
public class OwnerService(
    OwnerStore owners,
    AgentStore agents,
    CustomerProfiles profiles,
    NextActionService actions,
    ICustomerService customers,
    IWorkContext workContext,
    TimeProvider clock) : IPersonalData, IPersonalExport
{
    /// <summary>0 for nobody.</summary>
    public Task<int> OwnerOfAsync(int customerId) => owners.OwnerOfAsync(customerId);

    /// <summary>Owners by customer, of at most a thousand; whoever never had one is left out.</summary>
    public async Task<IReadOnlyDictionary<int, int>> OwnersAsync(IReadOnlyCollection<int> customerIds) => await owners.OwnersAsync(customerIds);

    public Task<IList<LoyaltyOwnerChange>> HistoryAsync(int customerId, int most) => owners.HistoryAsync(customerId, most);

    public Task<Dictionary<int, int>> CountsAsync() => owners.CountsAsync();

    /// <summary>Everybody who can look after customers, by name.</summary>
    public async Task<IReadOnlyList<(int Id, string Name)>> AgentsAsync() => [.. (await agents.ListAsync()).Select(agent => (agent.Id, CustomerName.Of(agent)))];

    /// <summary>Nobody (0) is allowed too.</summary>
    public async Task<bool> CanOwnAsync(int agentId) => agentId == 0 || await agents.IsAgentAsync(agentId);

    /// <summary>Names by number, also of those who are no agents any more; never empty.</summary>
    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(IEnumerable<int> ids)
    {
        var wanted = ids.Where(id => id > 0).Distinct().ToArray();
        var people = wanted.Length == 0 ? [] : await customers.GetCustomersByIdsAsync(wanted);
        var names = people.ToDictionary(person => person.Id, CustomerName.Of);
        foreach (var id in wanted)
            names.TryAdd(id, $"#{id}");
        return names;
    }

    /// <summary>Gives a customer to somebody; false when that one looks after him already.</summary>
    public async Task<bool> GiveAsync(int customerId, int toId, string? note)
    {
        var from = await owners.OwnerOfAsync(customerId);
        if (from == toId)
            return false;
        await owners.AppendAsync(Change(customerId, from, toId, note, (await workContext.GetCurrentCustomerAsync()).Id));
        await FollowAsync([customerId]);
        return true;
    }

    /// <summary>Gives those of the customers to somebody who still belong to the one before. Repeated after a kill it ends with the same.</summary>
    public async Task GiveAsync(IReadOnlyCollection<int> customerIds, LoyaltyHandover handover)
    {
        var current = await owners.OwnersAsync(customerIds);
        foreach (var customerId in customerIds.Where(id => current.GetValueOrDefault(id) == handover.FromId))
            await owners.AppendAsync(Change(customerId, handover.FromId, handover.ToId, handover.Note, handover.ById));
        await FollowAsync(customerIds);
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("owners", (await owners.HistoryAsync(customerId, int.MaxValue)).Select(change => new { change.OwnerId, change.OnUtc, change.Note }))];

    public Task EraseAsync(int customerId) => owners.EraseAsync(customerId);

    /// <summary>Records and open steps say what the changes say.</summary>
    private async Task FollowAsync(IReadOnlyCollection<int> customerIds)
    {
        var current = await owners.OwnersAsync(customerIds);
        await profiles.SetOwnersAsync(current);
        await actions.SetOwnersAsync(current);
    }

    private LoyaltyOwnerChange Change(int customerId, int fromId, int toId, string? note, int byId) => new()
    {
        CustomerId = customerId, OwnerId = toId, FromId = fromId, ById = byId, OnUtc = clock.GetUtcNow().UtcDateTime, Note = note
    };
}
