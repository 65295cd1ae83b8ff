namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>A customer's kept orders, counted for rules of the n-th order and of months in a row.</summary>
public static class PurchaseCount
{
    /// <summary>
    /// Orders are numbered as they were paid, so that each that is paid gets the next number however old it is. Months are those in which they were
    /// placed; 0 for an order that is not the first of its month.
    /// </summary>
    public static IReadOnlyDictionary<int, PurchaseTurn> Of(IReadOnlyCollection<KeptOrder> kept)
    {
        var months = new Dictionary<int, int>();
        var (lastMonth, row) = (int.MinValue, 0);
        foreach (var order in kept.OrderBy(order => order.PlacedOn).ThenBy(order => order.Id))
        {
            var month = order.PlacedOn.Year * 12 + order.PlacedOn.Month;
            row = month == lastMonth ? row : month == lastMonth + 1 ? row + 1 : 1;
            months[order.Id] = month == lastMonth ? 0 : row;
            lastMonth = month;
        }

        return kept.OrderBy(order => order.PaidOnUtc).ThenBy(order => order.Id).Select((order, place) => (order.Id, Number: place + 1))
            .ToDictionary(order => order.Id, order => new PurchaseTurn(order.Number, months[order.Id]));
    }
}

/// <param name="PlacedOn">By the shop's calendar.</param>
public readonly record struct KeptOrder(int Id, DateOnly PlacedOn, DateTime PaidOnUtc);

/// <param name="Number">From 1.</param>
public readonly record struct PurchaseTurn(int Number, int MonthsInRow);
