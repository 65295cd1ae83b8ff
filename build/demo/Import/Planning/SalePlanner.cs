using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Demo.Import.Planning;

/// <summary>Makes one order of one invoice: goods, shipping, discount; everything else is listed.</summary>
public sealed class SalePlanner(LineTable table, ProblemLog problems, OrderBook book, CatalogueBuilder catalogue)
{
    private readonly List<int> _goods = [];
    private readonly List<int> _charges = [];

    public void Add(Invoice invoice, IEnumerable<int> lines)
    {
        Sort(lines);
        if (_goods.Count == 0)
        {
            foreach (var line in _charges)
                problems.Add(line, ProblemReason.NoProductOnInvoice);
            return;
        }

        var subtotal = _goods.Sum(line => table[line].Amount);
        var shipping = Shipping();
        var firstItem = book.NextItem;
        var discount = Discount(subtotal + shipping);
        foreach (var index in _goods)
        {
            var line = table[index];
            book.AddItem(invoice.Customer, new PlannedItem(book.Orders.Count, index, line.Stock, line.Quantity, line.UnitPrice, 0, -1));
            catalogue.AddSale(line);
        }
        book.AddOrder(new PlannedOrder
        {
            Invoice = invoice, FirstItem = firstItem, ItemCount = _goods.Count, Subtotal = subtotal, Shipping = shipping, Discount = discount,
        });
    }

    private void Sort(IEnumerable<int> lines)
    {
        _goods.Clear();
        _charges.Clear();
        foreach (var index in lines)
        {
            var line = table[index];
            var kind = StockCodes.KindOf(table.Stocks[line.Stock], out var reason);
            if (reason == ProblemReason.None)
                reason = SaleRules.Check(line, kind);
            if (reason != ProblemReason.None)
                problems.Add(index, reason);
            else if (kind == LineKind.Product)
                _goods.Add(index);
            else
                _charges.Add(index);
        }
    }

    private decimal Shipping() =>
        _charges.Where(line => table[line].Quantity > 0).Sum(line => table[line].Amount);

    private decimal Discount(decimal beforeDiscount)
    {
        var discount = 0m;
        foreach (var line in _charges.Where(line => table[line].Quantity < 0))
        {
            var amount = -table[line].Amount;
            if (discount + amount > beforeDiscount)
                problems.Add(line, ProblemReason.DiscountAboveTotal);
            else
                discount += amount;
        }
        return discount;
    }
}
