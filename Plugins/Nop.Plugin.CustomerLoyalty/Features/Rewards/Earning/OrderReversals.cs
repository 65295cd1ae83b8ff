using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Takes back what an order did not keep - refunded, sent back, cancelled, made smaller by the staff - and gives it again when what took it back did not hold. Computed anew from the order each time, so that it does not matter how often or in which order one hears of it.</summary>
public class OrderReversals(EarningOrderStore orders, GrantStore grants, GrantLedger ledger)
{
    public async Task<int> ReverseAsync(IReadOnlyCollection<int> orderIds)
    {
        if (orderIds.Count == 0)
            return 0;
        var given = await grants.OfSubjectsAsync(GrantSource.Order, orderIds);
        if (given.Count == 0)
            return 0;
        var rows = (await orders.OrdersAsync([.. given.Select(order => order.Key)])).ToDictionary(order => order.Id);
        var lines = (await orders.LinesAsync([.. rows.Keys])).SelectMany(order => order).ToDictionary(line => line.Id);
        var sentBack = await orders.SentBackAsync(lines.Keys);
        return await ledger.ChangeAsync([.. given.SelectMany(order => order)], (grant, fold) =>
            rows.TryGetValue(grant.SubjectId, out var order) ? Step(grant, fold, order, lines, sentBack) : default);
    }

    private static LedgerStep Step(LoyaltyGrant grant, GrantFold fold, Order order, Dictionary<int, OrderItem> lines, IReadOnlyDictionary<int, int> sentBack)
    {
        // Who makes an order smaller often pays the difference back, too: the larger of both counts.
        var lost = Math.Max(order.RefundedAmount, grant.OrderTotal - order.OrderTotal);
        var loss = new OrderLoss(EarningOrderStore.IsVoid(order), Math.Max(grant.OrderTotal, order.OrderTotal), lost);
        var (earned, back) = (0m, 0m);
        foreach (var line in GrantBasis.Read(grant.Basis))
        {
            earned += line.Points;
            var kept = (lines.TryGetValue(line.LineId, out var item) ? item.Quantity : 0) - sentBack.GetValueOrDefault(line.LineId);
            back += line.Quantity > 0 ? line.Points * (line.Quantity - Math.Clamp(kept, 0, line.Quantity)) / line.Quantity : 0;
        }

        var change = fold.Reverse(loss.PointsOf(grant.Points, earned, back));
        return new LedgerStep(change, change?.Kind == PointLineKind.Restored ? PointReason.Mended
            : loss.IsVoid ? PointReason.Cancellation
            : back > 0 && lost <= 0 ? PointReason.Return
            : PointReason.Refund);
    }
}
