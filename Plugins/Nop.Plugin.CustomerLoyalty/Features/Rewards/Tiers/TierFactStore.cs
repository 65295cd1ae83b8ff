using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>The journal and the accounts as tiers need them.</summary>
public class TierFactStore(IRepository<LoyaltyFact> facts, IRepository<Customer> customers, IRepository<CustomerCustomerRoleMapping> mappings, IRepository<CustomerRole> roles)
{
    private static readonly int[] Counted = [.. TierOrders.Kinds.Select(kind => (int)kind)];
    private static readonly int[] Changing = [.. Counted, (int)FactKind.Registered, (int)FactKind.CustomerMerged];

    /// <summary>0 for a shop without customers.</summary>
    public async Task<int> LastCustomerAsync() => await customers.Table.OrderByDescending(customer => customer.Id).Select(customer => customer.Id).FirstOrDefaultAsync();

    /// <summary>The lowest account number above the given one; null after the last.</summary>
    public async Task<int?> NextCustomerAsync(int above) =>
        await customers.Table.Where(customer => customer.Id > above).OrderBy(customer => customer.Id).Select(customer => (int?)customer.Id).FirstOrDefaultAsync();

    /// <summary>0 for an empty journal.</summary>
    public async Task<int> LastIdAsync() => await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>Accounts that can have a tier, with the day they came: from the first number up to, not including, the second.</summary>
    public Task<Dictionary<int, DateTime>> AccountsAsync(int from, int before) =>
        AccountsAsync(customers.Table.Where(customer => customer.Id >= from && customer.Id < before), link => link.Where(row => row.CustomerId >= from && row.CustomerId < before));

    public Task<Dictionary<int, DateTime>> AccountsAsync(int[] ids) =>
        AccountsAsync(customers.Table.Where(customer => ids.Contains(customer.Id)), link => link.Where(row => ids.Contains(row.CustomerId)));

    public Task<Dictionary<int, List<StoreFact>>> FactsAsync(int from, int before) => FactsAsync(facts.Table.Where(fact => fact.CustomerId >= from && fact.CustomerId < before));

    public Task<Dictionary<int, List<StoreFact>>> FactsAsync(int[] ids) => FactsAsync(facts.Table.Where(fact => ids.Contains(fact.CustomerId)));

    /// <summary>
    /// Customers about whom there is something above the position and up to the second, or just below it that was recorded lately:
    /// identity order is not commit order.
    /// </summary>
    public async Task<IList<int>> ChangedAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        return await facts.Table
            .Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc) && fact.CustomerId > 0 && Changing.Contains(fact.KindId))
            .Select(fact => fact.CustomerId).Distinct().ToListAsync();
    }

    private static async Task<Dictionary<int, List<StoreFact>>> FactsAsync(IQueryable<LoyaltyFact> query)
    {
        var byCustomer = new Dictionary<int, List<StoreFact>>();
        foreach (var row in await query.Where(fact => Counted.Contains(fact.KindId))
            .Select(fact => new { fact.CustomerId, fact.StoreId, fact.KindId, fact.SubjectId, fact.OccurredOnUtc, fact.Amount }).ToListAsync())
        {
            if (!byCustomer.TryGetValue(row.CustomerId, out var list))
                byCustomer[row.CustomerId] = list = [];
            list.Add(new StoreFact(row.StoreId, new TierFact((FactKind)row.KindId, row.SubjectId, row.OccurredOnUtc, row.Amount)));
        }

        return byCustomer;
    }

    private async Task<Dictionary<int, DateTime>> AccountsAsync(IQueryable<Customer> query, Func<IQueryable<CustomerCustomerRoleMapping>, IQueryable<CustomerCustomerRoleMapping>> among)
    {
        var registered = await roles.Table.Where(role => role.SystemName == NopCustomerDefaults.RegisteredRoleName).Select(role => role.Id).FirstOrDefaultAsync();
        var members = (await among(mappings.Table.Where(link => link.CustomerRoleId == registered)).Select(link => link.CustomerId).ToListAsync()).ToHashSet();
        return (await query.Where(customer => !customer.Deleted && !customer.IsSystemAccount).Select(customer => new { customer.Id, customer.CreatedOnUtc }).ToListAsync())
            .Where(customer => members.Contains(customer.Id)).ToDictionary(customer => customer.Id, customer => customer.CreatedOnUtc);
    }
}

public readonly record struct StoreFact(int StoreId, TierFact Fact);
