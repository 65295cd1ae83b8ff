using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>Profiles a page at a time, with the names of their customers.</summary>
public class ProfileListStore(
    IRepository<LoyaltyProfile> profiles,
    IRepository<Customer> customers,
    IRepository<LoyaltyCustomerTag> tags,
    IRepository<LoyaltySegmentMember> members,
    ProfileCountShelf counts)
{
    private static readonly int[] EndangeredStages = [(int)LifecycleStage.AtRisk, (int)LifecycleStage.Dormant, (int)LifecycleStage.Lost];

    /// <param name="among">Only these customers; null for all.</param>
    public async Task<IPagedList<ProfileListRow>> ListAsync(int runId, ProfileQuery query, IReadOnlyCollection<int>? among, int pageIndex, int pageSize)
    {
        var rows = Filtered(runId, query);
        if (among is not null)
        {
            var ids = among.ToArray();
            rows = rows.Where(row => ids.Contains(row.CustomerId));
        }

        pageSize = Math.Max(1, pageSize);
        var count = among is null ? await counts.OfAsync(runId, query, () => rows.CountAsync()) : await rows.CountAsync();
        var page = await Ordered(rows, query.Order).Skip(pageIndex * pageSize).Take(pageSize).ToListAsync();
        var people = await PeopleAsync([.. page.Select(row => row.CustomerId)]);
        return new PagedList<ProfileListRow>([.. page.Select(row => new ProfileListRow(row, people.GetValueOrDefault(row.CustomerId)))], pageIndex, pageSize, count);
    }

    private async Task<Dictionary<int, ProfileName>> PeopleAsync(int[] ids)
    {
        var people = await customers.Table.Where(customer => ids.Contains(customer.Id))
            .Select(customer => new { customer.Id, customer.Email, customer.FirstName, customer.LastName, customer.Phone }).ToListAsync();
        return people.ToDictionary(person => person.Id, person => new ProfileName(person.Email, person.FirstName, person.LastName, person.Phone));
    }

    private IQueryable<LoyaltyProfile> Filtered(int runId, ProfileQuery query)
    {
        var storeId = query.StoreId;
        var rows = profiles.Table.Where(row => row.RunId == runId && row.StoreId == storeId);
        if (query.Stage is { } stage)
        {
            var stageId = (int)stage;
            rows = rows.Where(row => row.StageId == stageId);
        }

        if (query.Recency is > 0 and var recency)
            rows = rows.Where(row => row.Recency == recency);
        if (query.Frequency is > 0 and var frequency)
            rows = rows.Where(row => row.Frequency == frequency);
        if (query.ValueBand is > 0 and var band)
            rows = rows.Where(row => row.ValueBand == band);
        if (query.CoreOnly || query.AtRiskOnly)
            rows = rows.Where(row => row.IsCore);
        if (query.AtRiskOnly)
            rows = rows.Where(row => EndangeredStages.Contains(row.StageId));
        if (query.FewestOrders365 is > 0 and var fewest)
            rows = rows.Where(row => row.Orders365 >= fewest);
        if (query.Cohort is { } cohort)
        {
            var from = new DateTime(cohort.Year, cohort.Month, 1, 0, 0, 0, DateTimeKind.Utc);
            var before = from.AddMonths(1);
            rows = rows.Where(row => row.FirstOrderOnUtc >= from && row.FirstOrderOnUtc < before);
        }

        if (query.OwnerId != 0)
        {
            var ownerId = Math.Max(0, query.OwnerId);
            rows = rows.Where(row => row.OwnerId == ownerId);
        }

        if (query.TagId is > 0 and var tagId)
            rows = rows.Join(tags.Table.Where(tag => tag.TagId == tagId), row => row.CustomerId, tag => tag.CustomerId, (row, tag) => row);
        if (query.SegmentId is > 0 and var segmentId)
            rows = rows.Join(members.Table.Where(member => member.SegmentId == segmentId && member.StayKey == 0), row => row.CustomerId, member => member.CustomerId, (row, member) => row);
        return rows;
    }

    private static IQueryable<LoyaltyProfile> Ordered(IQueryable<LoyaltyProfile> rows, ProfileOrder order) => order switch
    {
        ProfileOrder.Revenue => rows.OrderByDescending(row => row.Revenue).ThenBy(row => row.CustomerId),
        ProfileOrder.LastOrder => rows.OrderByDescending(row => row.LastOrderOnUtc != null).ThenByDescending(row => row.LastOrderOnUtc).ThenBy(row => row.CustomerId),
        ProfileOrder.LastSeen => rows.OrderByDescending(row => row.LastSeenOnUtc != null).ThenByDescending(row => row.LastSeenOnUtc).ThenBy(row => row.CustomerId),
        ProfileOrder.Orders => rows.OrderByDescending(row => row.Orders).ThenBy(row => row.CustomerId),
        _ => rows.OrderByDescending(row => row.Worth).ThenByDescending(row => row.Rank).ThenBy(row => row.CustomerId)
    };
}
