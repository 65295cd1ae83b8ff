using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>Orders that followed mails, and what is to be known to find them.</summary>
public class MailOrderStore(IRepository<LoyaltyMailOrder> rows, IRepository<Order> orders, IRepository<LoyaltyMailClick> clicks, IRepository<LoyaltySegmentMember> members)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;

    /// <summary>By number, after the given one.</summary>
    public async Task<IReadOnlyList<NewOrder>> OrdersAfterAsync(int id, DateTime untilUtc, int most)
    {
        var found = await orders.Table.Where(order => order.Id > id && order.CreatedOnUtc <= untilUtc && !order.Deleted).OrderBy(order => order.Id).Take(most)
            .Select(order => new { order.Id, order.CustomerId, order.CreatedOnUtc }).ToListAsync();
        return [.. found.Select(order => new NewOrder(order.Id, order.CustomerId, order.CreatedOnUtc))];
    }

    public async Task<int> LastOrderAsync() => await orders.Table.OrderByDescending(order => order.Id).Select(order => order.Id).FirstOrDefaultAsync();

    /// <summary>Those that persons made.</summary>
    public async Task<IReadOnlyList<LoyaltyMailClick>> ClicksAsync(int[] customerIds, DateTime sinceUtc)
    {
        const int Person = MailClickStore.Person;
        return [.. await clicks.Table.Where(click => customerIds.Contains(click.CustomerId) && click.StateId == Person && click.ClickedOnUtc >= sinceUtc).ToListAsync()];
    }

    /// <summary>Of those orders the ones that are in already.</summary>
    public async Task<HashSet<int>> KnownAsync(int[] orderIds) => [.. await rows.Table.Where(row => orderIds.Contains(row.OrderId)).Select(row => row.OrderId).ToListAsync()];

    public Task AddAsync(LoyaltyMailOrder row)
    {
        var orderId = row.OrderId;
        return rows.TryInsertAsync(row, known => known.OrderId == orderId);
    }

    /// <summary>By step and variant; cancelled orders do not count, refunds are taken back.</summary>
    public async Task<IReadOnlyList<OrderTally>> OrdersAsync(OutcomeQuery query)
    {
        var found = await Ordered(query)
            .GroupBy(row => new { row.Step, row.Variant })
            .Select(group => new { group.Key.Step, group.Key.Variant, Count = group.Count(), Total = group.Sum(row => row.Total), Refunded = group.Sum(row => row.Refunded) }).ToListAsync();
        return [.. found.Select(row => new OrderTally(row.Step, row.Variant, row.Count, row.Total - row.Refunded))];
    }

    /// <summary>Mails that persons clicked in, by step and variant.</summary>
    public async Task<IReadOnlyList<ClickTally>> ClickedAsync(OutcomeQuery query)
    {
        var found = await Clicked(query).Select(click => new { click.Step, click.Variant, click.ActionId }).Distinct()
            .GroupBy(click => new { click.Step, click.Variant }).Select(group => new { group.Key.Step, group.Key.Variant, Count = group.Count() }).ToListAsync();
        return [.. found.Select(row => new ClickTally(row.Step, row.Variant, row.Count))];
    }

    public Task<IPagedList<MailOrder>> ListOrdersAsync(OutcomeQuery query, int pageIndex, int pageSize) => Ordered(query).OrderByDescending(row => row.OrderId).ToPagedListAsync(pageIndex, pageSize);

    public Task<IPagedList<LoyaltyMailClick>> ListClicksAsync(OutcomeQuery query, int pageIndex, int pageSize) => Clicked(query).OrderByDescending(click => click.Id).ToPagedListAsync(pageIndex, pageSize);

    public Task<int> CountClicksAsync(OutcomeQuery query) => Clicked(query).CountAsync();

    public async Task<OrderTally> SumOrdersAsync(OutcomeQuery query)
    {
        var sums = await Ordered(query).GroupBy(row => row.OrderedOnUtc.Year).Select(year => new { Count = year.Count(), Total = year.Sum(row => row.Total), Refunded = year.Sum(row => row.Refunded) }).ToListAsync();
        return new OrderTally(0, 0, sums.Sum(year => year.Count), sums.Sum(year => year.Total - year.Refunded));
    }

    public async Task<IReadOnlyList<LoyaltyMailOrder>> OfAsync(int customerId) => [.. await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync()];

    /// <summary>The numbers stay, the person goes.</summary>
    public async Task EraseAsync(int customerId)
    {
        foreach (var row in await OfAsync(customerId))
        {
            (row.CustomerId, row.ActionId) = (0, 0);
            await rows.UpdateAsync(row, false);
        }
    }

    private IQueryable<LoyaltyMailClick> Clicked(OutcomeQuery query)
    {
        const int Person = MailClickStore.Person;
        var (sourceKindId, sourceId, step, variant, storeId) = (query.SourceKindId, query.SourceId, query.Step, query.Variant, query.StoreId);
        var list = clicks.Table.Where(click => click.StateId == Person);
        if (sourceKindId > 0)
            list = list.Where(click => click.SourceKindId == sourceKindId && click.SourceId == sourceId);
        if (step > 0)
            list = list.Where(click => click.Step == step);
        if (variant > 0)
            list = list.Where(click => click.Variant == variant);
        if (storeId > 0)
            list = list.Where(click => click.StoreId == storeId);
        if (query.SegmentId is > 0 and var segmentId)
            list = list.Where(click => members.Table.Any(member => member.CustomerId == click.CustomerId && member.SegmentId == segmentId && member.StayKey == 0));
        if (query.FromUtc is { } from)
            list = list.Where(click => click.ClickedOnUtc >= from);
        return query.BeforeUtc is { } before ? list.Where(click => click.ClickedOnUtc < before) : list;
    }

    private IQueryable<MailOrder> Ordered(OutcomeQuery query)
    {
        var (sourceKindId, sourceId, step, variant, storeId) = (query.SourceKindId, query.SourceId, query.Step, query.Variant, query.StoreId);
        var followed = rows.Table;
        if (sourceKindId > 0)
            followed = followed.Where(row => row.SourceKindId == sourceKindId && row.SourceId == sourceId);
        if (step > 0)
            followed = followed.Where(row => row.Step == step);
        if (variant > 0)
            followed = followed.Where(row => row.Variant == variant);
        if (query.SegmentId is > 0 and var segmentId)
            followed = followed.Where(row => members.Table.Any(member => member.CustomerId == row.CustomerId && member.SegmentId == segmentId && member.StayKey == 0));
        if (query.FromUtc is { } from)
            followed = followed.Where(row => row.OrderedOnUtc >= from);
        if (query.BeforeUtc is { } before)
            followed = followed.Where(row => row.OrderedOnUtc < before);
        return followed.Join(orders.Table.Where(order => !order.Deleted && order.OrderStatusId != Cancelled && (storeId == 0 || order.StoreId == storeId)), row => row.OrderId, order => order.Id, (row, order) => new MailOrder
        {
            OrderId = row.OrderId,
            CustomerId = row.CustomerId,
            Step = row.Step,
            Variant = row.Variant,
            ClickedOnUtc = row.ClickedOnUtc,
            OrderedOnUtc = row.OrderedOnUtc,
            Total = order.OrderTotal,
            Refunded = order.RefundedAmount
        });
    }
}
