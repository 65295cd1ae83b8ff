using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Demo.Import.Planning;

/// <summary>
/// Finds the earlier orders a cancelled invoice takes back: the same customer and product, newest first, orders at the
/// same price before others. Shipping and discounts go to the customer's newest orders that still have money to refund.
/// </summary>
public sealed class RefundMatcher(LineTable table, ProblemLog problems, OrderBook book)
{
    public void Add(Invoice invoice, IEnumerable<int> lines)
    {
        foreach (var index in lines)
        {
            var line = table[index];
            var kind = StockCodes.KindOf(table.Stocks[line.Stock], out var reason);
            if (reason == ProblemReason.None)
                reason = CancellationRules.Check(line);
            if (reason != ProblemReason.None)
            {
                problems.Add(index, reason);
                continue;
            }
            var (matched, refunded) = kind == LineKind.Product ? RefundGoods(invoice, line) : RefundCharge(invoice, line, kind);
            var left = -line.Amount - refunded;
            if (left != 0)
                problems.Add(index, matched ? ProblemReason.CancellationAboveTotal : ProblemReason.CancellationWithoutSale, -left);
        }
    }

    private (bool Matched, decimal Refunded) RefundGoods(Invoice invoice, in OrderLine line)
    {
        var wanted = -line.Quantity;
        var price = line.UnitPrice;
        var samePrice = Take(invoice, line, wanted, itemPrice => itemPrice == price);
        var other = Take(invoice, line, wanted - samePrice.Units, itemPrice => itemPrice != price);
        var units = samePrice.Units + other.Units;
        return (units == wanted, samePrice.Refunded + other.Refunded);
    }

    private (int Units, decimal Refunded) Take(Invoice invoice, in OrderLine line, int wanted, Predicate<decimal> priceFits)
    {
        var units = 0;
        var refunded = 0m;
        for (var position = book.LatestItem(line.Customer, line.Stock); position >= 0 && units < wanted; position = book.Item(position).Earlier)
        {
            ref var item = ref book.Item(position);
            var order = book.Orders[item.Order];
            if (item.Returnable == 0 || order.Refundable == 0 || !priceFits(item.UnitPrice))
                continue;
            var quantity = Math.Min(item.Returnable, wanted - units);
            var amount = Math.Min(quantity * line.UnitPrice, order.Refundable);
            item.Returned += quantity;
            order.Refund(amount, invoice.LocalTime);
            book.Returns.Add(new PlannedReturn(invoice, item.Order, position, quantity, amount));
            units += quantity;
            refunded += amount;
        }
        return (units, refunded);
    }

    private (bool Matched, decimal Refunded) RefundCharge(Invoice invoice, in OrderLine line, LineKind kind)
    {
        var wanted = -line.Amount;
        var refunded = 0m;
        foreach (var position in book.OrdersNewestFirst(line.Customer))
        {
            var order = book.Orders[position];
            var limit = kind == LineKind.Shipping ? Math.Min(order.Refundable, order.Shipping - order.ShippingRefunded) : order.Refundable;
            var amount = Math.Min(limit, wanted - refunded);
            if (amount <= 0)
                continue;
            order.Refund(amount, invoice.LocalTime);
            if (kind == LineKind.Shipping)
                order.ShippingRefunded += amount;
            book.Returns.Add(new PlannedReturn(invoice, position, PlannedReturn.NoItem, 0, amount));
            refunded += amount;
            if (refunded == wanted)
                break;
        }
        return (refunded > 0, refunded);
    }
}
