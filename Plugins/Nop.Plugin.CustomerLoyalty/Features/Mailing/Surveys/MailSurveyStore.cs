using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

/// <summary>What the gate asks of one recipient, asked of many at once: a handful of queries for a page of customers, however long.</summary>
public class MailSurveyStore(
    IRepository<Customer> customers,
    IRepository<LoyaltySegmentMember> members,
    IRepository<NewsLetterSubscription> subscriptions,
    IRepository<LoyaltySuppression> suppressions,
    IRepository<LoyaltyMailPreference> preferences,
    IRepository<LoyaltyAction> actions)
{
    private const int Done = (int)ActionState.Done;
    private const int Unknown = (int)ActionState.Unknown;

    /// <summary>By number, from the one after. Without a segment these are all who have an address.</summary>
    public async Task<IReadOnlyList<PersonRow>> PeopleAsync(int segmentId, int after, int most)
    {
        var rows = segmentId == 0
            ? customers.Table.Where(customer => customer.Id > after && customer.Email != null && !customer.IsSystemAccount)
            : members.Table.Where(member => member.SegmentId == segmentId && member.StayKey == 0 && member.CustomerId > after)
                .Join(customers.Table.Where(customer => !customer.IsSystemAccount), member => member.CustomerId, customer => customer.Id, (member, customer) => customer);
        var found = await rows.OrderBy(customer => customer.Id).Take(most)
            .Select(customer => new { customer.Id, customer.Email, customer.Deleted, customer.Active, customer.TimeZoneId }).ToListAsync();
        return [.. found.Select(row => new PersonRow(row.Id, row.Email, row.Deleted || !row.Active, row.TimeZoneId))];
    }

    /// <summary>Those between the two numbers who subscribed in the store.</summary>
    public async Task<HashSet<int>> SubscribedAsync(SurveyQuery query, int typeId, int after, int upTo)
    {
        var storeId = query.StoreId;
        var active = subscriptions.Table.Where(subscription => subscription.Active && subscription.StoreId == storeId);
        if (typeId > 0)
            active = active.Where(subscription => subscription.TypeId == typeId);
        return [.. await Between(query.SegmentId, after, upTo).Join(active, customer => customer.Email, subscription => subscription.Email, (customer, subscription) => customer.Id).ToListAsync()];
    }

    public async Task<int> CountSubscribedAsync(SurveyQuery query, int typeId)
    {
        var storeId = query.StoreId;
        var active = subscriptions.Table.Where(subscription => subscription.Active && subscription.StoreId == storeId);
        if (typeId > 0)
            active = active.Where(subscription => subscription.TypeId == typeId);
        return await Between(query.SegmentId, 0, int.MaxValue).Join(active, customer => customer.Email, subscription => subscription.Email, (customer, subscription) => customer.Id).Distinct().CountAsync();
    }

    public async Task<int> CountMembersAsync(int segmentId) => await members.Table.CountAsync(member => member.SegmentId == segmentId && member.StayKey == 0);

    public async Task<IReadOnlyDictionary<int, LoyaltyMailPreference>> PreferencesAsync(int storeId, int after, int upTo)
    {
        var rows = await preferences.Table.Where(row => row.StoreId == storeId && row.CustomerId > after && row.CustomerId <= upTo).ToListAsync();
        return rows.GroupBy(row => row.CustomerId).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>When marketing mails left for those between the two numbers, or may have left.</summary>
    public async Task<ILookup<int, DateTime>> SentAsync(int segmentId, int after, int upTo, DateTime sinceUtc)
    {
        var sent = actions.Table.Where(action => action.CustomerId > after && action.CustomerId <= upTo && (action.StateId == Done || action.StateId == Unknown)
            && action.IsMarketing && action.DecidedOnUtc >= sinceUtc);
        if (segmentId > 0)
            sent = sent.Join(members.Table.Where(member => member.SegmentId == segmentId && member.StayKey == 0), action => action.CustomerId, member => member.CustomerId, (action, member) => action);
        var rows = await sent.Select(action => new { action.CustomerId, action.DecidedOnUtc }).ToListAsync();
        return rows.ToLookup(row => row.CustomerId, row => row.DecidedOnUtc!.Value);
    }

    /// <summary>All addresses that get no mails of the store, by the hash of the address; of several reasons any that counts for the gate.</summary>
    public async Task<IReadOnlyDictionary<string, SuppressionReason>> SuppressedAsync(int storeId)
    {
        var rows = await suppressions.Table.Where(row => row.StoreId == 0 || row.StoreId == storeId).Select(row => new { row.AddressHash, row.ReasonId }).ToListAsync();
        return rows.GroupBy(row => row.AddressHash).ToDictionary(group => group.Key, group => SuppressionStore.Worst(group.Select(row => row.ReasonId)), StringComparer.Ordinal);
    }

    private IQueryable<Customer> Between(int segmentId, int after, int upTo)
    {
        var between = customers.Table.Where(customer => customer.Id > after && customer.Id <= upTo && customer.Email != null);
        return segmentId == 0 ? between : between.Join(members.Table.Where(member => member.SegmentId == segmentId && member.StayKey == 0 && member.CustomerId > after && member.CustomerId <= upTo),
            customer => customer.Id, member => member.CustomerId, (customer, member) => customer);
    }
}
