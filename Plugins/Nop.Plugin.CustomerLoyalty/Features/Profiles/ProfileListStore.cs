using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>Profiles with the names of their customers.</summary>
public class ProfileListStore(IRepository<LoyaltyProfile> profiles, IRepository<Customer> customers, IRepository<Order> orders)
{
    private static readonly int[] EndangeredStages = [(int)LifecycleStage.AtRisk, (int)LifecycleStage.Dormant, (int)LifecycleStage.Lost];

    public async Task<IPagedList<ProfileListRow>> ListAsync(int runId, ProfileQuery query, int pageIndex, int pageSize)
    {
        var rows = Filtered(runId, query);
        var words = query.Words?.Trim().ToLowerInvariant() ?? string.Empty;
        var people = customers.Table.Where(customer => !customer.Deleted);
        if (words.Length > 0)
        {
            var owner = await OwnerOfOrderAsync(words);
            var number = int.TryParse(words, out var id) ? id : 0;
            people = people.Where(customer => customer.Id == owner || customer.Id == number || customer.Email.ToLower().Contains(words)
                || customer.Phone.Contains(words) || (customer.FirstName + " " + customer.LastName).ToLower().Contains(words));
        }

        var joined = rows.Join(people, row => row.CustomerId, customer => customer.Id, (row, customer) => new ProfileListRow
        {
            CustomerId = row.CustomerId,
            Email = customer.Email,
            FirstName = customer.FirstName,
            LastName = customer.LastName,
            Phone = customer.Phone,
            StageId = row.StageId,
            Orders = row.Orders,
            Revenue = row.Revenue,
            Revenue365 = row.Revenue365,
            LifetimeValue = row.LifetimeValue,
            Alive = row.Alive,
            Rank = row.Rank,
            Recency = row.Recency,
            Frequency = row.Frequency,
            Monetary = row.Monetary,
            ValueBand = row.ValueBand,
            IsCore = row.IsCore,
            LastOrderOnUtc = row.LastOrderOnUtc,
            LastSeenOnUtc = row.LastSeenOnUtc
        });
        return await Ordered(joined, query.Order).ToPagedListAsync(pageIndex, pageSize);
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
        if (query.Cohort is { } cohort)
        {
            var from = new DateTime(cohort.Year, cohort.Month, 1, 0, 0, 0, DateTimeKind.Utc);
            var before = from.AddMonths(1);
            rows = rows.Where(row => row.FirstOrderOnUtc >= from && row.FirstOrderOnUtc < before);
        }

        return rows;
    }

    private static IQueryable<ProfileListRow> Ordered(IQueryable<ProfileListRow> rows, ProfileOrder order) => order switch
    {
        ProfileOrder.Revenue => rows.OrderByDescending(row => row.Revenue).ThenBy(row => row.CustomerId),
        ProfileOrder.LastOrder => rows.OrderByDescending(row => row.LastOrderOnUtc != null).ThenByDescending(row => row.LastOrderOnUtc).ThenBy(row => row.CustomerId),
        ProfileOrder.LastSeen => rows.OrderByDescending(row => row.LastSeenOnUtc != null).ThenByDescending(row => row.LastSeenOnUtc).ThenBy(row => row.CustomerId),
        ProfileOrder.Orders => rows.OrderByDescending(row => row.Orders).ThenBy(row => row.CustomerId),
        _ => rows.OrderByDescending(row => row.LifetimeValue ?? row.Revenue365).ThenByDescending(row => row.Rank).ThenBy(row => row.CustomerId)
    };

    private async Task<int> OwnerOfOrderAsync(string orderNumber) =>
        (await orders.Table.FirstOrDefaultAsync(row => row.CustomOrderNumber == orderNumber))?.CustomerId ?? 0;
}
