using Demo.Sample.Catalogue;
using Demo.Sample.People;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Tax;

namespace Demo.Sample.Orders;

/// <summary>Fills a basket by a person's taste and makes an order of it.</summary>
public sealed class SampleOrderFactory(IReadOnlyList<ShelfItem> shelf, SampleRandom random, DateTime nowUtc)
{
    private const decimal ShippingRate = 4.90m;
    private const decimal FreeShippingFrom = 60m;

    private readonly ILookup<int, ShelfItem> _byCategory = shelf.ToLookup(item => item.Category);
    private int _number;

    public SampleOrder Create(SamplePerson person, DateTime day, double growth)
    {
        var created = day.Date.AddHours(random.Between(7, 21)).AddMinutes(random.Next(60)).AddSeconds(random.Next(60));
        var lines = Basket(person, day, growth);
        var subtotal = lines.Sum(line => line.Item.PriceInclTax);
        var discount = random.Chance(5) ? Math.Round(subtotal * 0.1m, 2, MidpointRounding.AwayFromZero) : 0;
        var shipping = NeedsShipping(lines) && subtotal - discount < FreeShippingFrom ? ShippingRate : 0;
        var order = new Order
        {
            OrderGuid = SampleGuid.For("order", ++_number),
            CustomerCurrencyCode = "USD",
            CurrencyRate = 1,
            CustomerTaxDisplayType = TaxDisplayType.IncludingTax,
            PaymentMethodSystemName = random.Chance(70) ? "Payments.Manual" : "Payments.CheckMoneyOrder",
            ShippingMethod = NeedsShipping(lines) ? "Ground" : null,
            OrderSubtotalInclTax = subtotal,
            OrderSubtotalExclTax = subtotal,
            OrderDiscount = discount,
            OrderShippingInclTax = shipping,
            OrderShippingExclTax = shipping,
            OrderTotal = subtotal - discount + shipping,
            CreatedOnUtc = created,
        };
        return new SampleOrder { Person = person, Order = order, Lines = lines };
    }

    public static bool NeedsShipping(IReadOnlyList<SampleOrderLine> lines) => lines.Any(line => line.Shelf.Product.IsShipEnabled);

    private List<SampleOrderLine> Basket(SamplePerson person, DateTime day, double growth)
    {
        var size = 1 + random.Next(person.Rhythm == Rhythm.Weekly ? 2 : 4) + (int)(growth * 3);
        var teaClub = person.Roles.Contains(SampleStaff.TeaClubRoleName);
        var chosen = new List<ShelfItem>(size);
        for (var attempt = 0; attempt < size * 3 && chosen.Count < size; attempt++)
        {
            var category = attempt == 0 ? person.Taste[0] : random.PickEarly(person.Taste);
            var candidates = _byCategory[category].Where(item =>
                !chosen.Contains(item) && item.Product.CreatedOnUtc <= day && ProductFactory.WasSoldIn(item.Sample, day, person.InSecondStore, teaClub)).ToList();
            if (candidates.Count > 0)
                chosen.Add(random.PickEarly(candidates));
        }
        return [.. chosen.Select(item => Line(item, day, growth))];
    }

    private SampleOrderLine Line(ShelfItem shelfItem, DateTime day, double growth)
    {
        var quantity = shelfItem.Sample.Price < 20 ? 1 + random.Next(2 + (int)(growth * 2)) : 1;
        var price = PriceOn(shelfItem.Sample.Price, day);
        return new SampleOrderLine
        {
            Shelf = shelfItem,
            Item = new OrderItem
            {
                Quantity = quantity,
                UnitPriceInclTax = price,
                UnitPriceExclTax = price,
                PriceInclTax = price * quantity,
                PriceExclTax = price * quantity,
                OriginalProductCost = shelfItem.Product.ProductCost,
                ItemWeight = shelfItem.Product.Weight,
            },
        };
    }

    /// <summary>Prices went up by four per cent a year ago.</summary>
    private decimal PriceOn(decimal price, DateTime day) =>
        day < nowUtc.AddYears(-1) ? Math.Round(price * 0.96m, 2, MidpointRounding.AwayFromZero) : price;
}
