using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Orders as rules see them.</summary>
public class OrderReader(EarningOrderStore orders, EarningCatalogueStore catalogue, RuleShelf rules, IDateTimeHelper time)
{
    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), time.DefaultStoreTimeZone));

    public async Task<IReadOnlyList<EarningOrder>> ReadAsync(IReadOnlyCollection<Order> rows)
    {
        var book = await rules.ReadAsync();
        var lines = await orders.LinesAsync([.. rows.Select(order => order.Id)]);
        var categories = book.NeedsCategories ? await catalogue.CategoriesOfAsync(lines.SelectMany(order => order).Select(line => line.ProductId)) : null;
        var kept = await orders.KeptAsync([.. rows.Select(order => order.CustomerId).Distinct()]);
        var turns = kept.SelectMany(customer => PurchaseCount.Of([.. customer.Select(order => new KeptOrder(order.OrderId, DayOf(order.PlacedOnUtc), order.PaidOnUtc))]))
            .ToDictionary(turn => turn.Key, turn => turn.Value);
        return [.. rows.Select(order =>
        {
            var (number, months) = turns.GetValueOrDefault(order.Id, new PurchaseTurn(kept[order.CustomerId].Count() + 1, 0));
            return new EarningOrder(order.Id, order.StoreId, order.CreatedOnUtc, DayOf(order.CreatedOnUtc), number, months, LinesOf(order, [.. lines[order.Id]], categories, book));
        })];
    }

    /// <summary>
    /// Lines with what was paid for them: discounts of the whole order, gift cards and points that paid for a part of it are spread over
    /// the lines by their prices. Tax, shipping and fees earn nothing.
    /// </summary>
    private static IReadOnlyList<EarningLine> LinesOf(Order order, List<OrderItem> lines, ILookup<int, int>? categories, RuleBook book)
    {
        var paid = order.OrderTotal - order.OrderShippingExclTax - order.PaymentMethodAdditionalFeeExclTax - order.OrderTax;
        var shares = PaidShares.Of([.. lines.Select(line => line.PriceExclTax)], paid);
        return [.. lines.Select((line, place) => new EarningLine(line.Id, line.ProductId, line.Quantity, shares[place],
            categories is null ? [] : book.WithParents(categories[line.ProductId])))];
    }
}
