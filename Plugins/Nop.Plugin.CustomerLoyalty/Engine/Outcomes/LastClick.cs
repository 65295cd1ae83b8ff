namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>
/// Last-click attribution: a sold line counts for the block in which the buyer last clicked that product, at most so long before
/// the order. Each line counts once; a line of a product that he did not click counts for nobody.
/// </summary>
public static class LastClick
{
    public static IReadOnlyDictionary<string, BlockSales> Attribute(IEnumerable<BlockClick> clicks, IEnumerable<SoldLine> lines, TimeSpan window)
    {
        var sales = new Dictionary<string, (HashSet<int> Orders, decimal Revenue)>();
        foreach (var (block, line) in Lines(clicks, lines, window))
        {
            var (orders, revenue) = sales.GetValueOrDefault(block, ([], 0));
            orders.Add(line.OrderId);
            sales[block] = (orders, revenue + line.Amount);
        }

        return sales.ToDictionary(block => block.Key, block => new BlockSales(block.Value.Orders.Count, block.Value.Revenue));
    }

    /// <summary>The lines that count, each with the block that it counts for.</summary>
    public static IEnumerable<(string Block, SoldLine Line)> Lines(IEnumerable<BlockClick> clicks, IEnumerable<SoldLine> lines, TimeSpan window)
    {
        var byProduct = clicks.GroupBy(click => (click.Person, click.ProductId))
            .ToDictionary(group => group.Key, group => group.OrderBy(click => click.OnUtc).ToArray());
        foreach (var line in lines)
            if (byProduct.TryGetValue((line.Person, line.ProductId), out var mine) && Find(mine, line.OnUtc, window) is { } block)
                yield return (block, line);
    }

    private static string? Find(BlockClick[] clicks, DateTime orderedOnUtc, TimeSpan window)
    {
        for (var place = clicks.Length - 1; place >= 0; place--)
            if (clicks[place].OnUtc <= orderedOnUtc)
                return orderedOnUtc - clicks[place].OnUtc <= window ? clicks[place].Block : null;
        return null;
    }
}
