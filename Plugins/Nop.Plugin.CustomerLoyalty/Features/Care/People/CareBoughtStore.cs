using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.People;

/// <summary>What a customer buys most, by categories and manufacturers, from his orders.</summary>
public class CareBoughtStore(
    IRepository<Order> orders,
    IRepository<OrderItem> items,
    IRepository<ProductCategory> inCategories,
    IRepository<ProductManufacturer> ofManufacturers,
    IRepository<Category> categories,
    IRepository<Manufacturer> manufacturers)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;
    private const int AtOnce = 1_000;

    /// <summary>The names of those with the most pieces first; one of which he bought a single piece is no favourite.</summary>
    public async Task<(IReadOnlyList<string> Categories, IReadOnlyList<string> Brands)> FavouritesAsync(int customerId, int most)
    {
        var pieces = await orders.Table.Where(order => order.CustomerId == customerId && !order.Deleted && order.OrderStatusId != Cancelled)
            .Join(items.Table, order => order.Id, item => item.OrderId, (order, item) => new { item.ProductId, item.Quantity })
            .GroupBy(item => item.ProductId).Select(product => new { product.Key, Count = product.Sum(item => item.Quantity) }).ToListAsync();
        var (byCategory, byBrand) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        foreach (var chunk in pieces.Chunk(AtOnce))
        {
            var ids = chunk.Select(product => product.Key).ToArray();
            var countOf = chunk.ToDictionary(product => product.Key, product => product.Count);
            foreach (var link in await inCategories.Table.Where(link => ids.Contains(link.ProductId)).Select(link => new { link.ProductId, link.CategoryId }).ToListAsync())
                byCategory[link.CategoryId] = byCategory.GetValueOrDefault(link.CategoryId) + countOf[link.ProductId];
            foreach (var link in await ofManufacturers.Table.Where(link => ids.Contains(link.ProductId)).Select(link => new { link.ProductId, link.ManufacturerId }).ToListAsync())
                byBrand[link.ManufacturerId] = byBrand.GetValueOrDefault(link.ManufacturerId) + countOf[link.ProductId];
        }

        var (wanted, brands) = (Best(byCategory, most), Best(byBrand, most));
        var names = (await categories.Table.Where(row => wanted.Contains(row.Id) && !row.Deleted).Select(row => new { row.Id, row.Name }).ToListAsync()).ToDictionary(row => row.Id, row => row.Name);
        var brandNames = (await manufacturers.Table.Where(row => brands.Contains(row.Id) && !row.Deleted).Select(row => new { row.Id, row.Name }).ToListAsync()).ToDictionary(row => row.Id, row => row.Name);
        return ([.. wanted.Where(names.ContainsKey).Select(id => names[id])], [.. brands.Where(brandNames.ContainsKey).Select(id => brandNames[id])]);
    }

    private static int[] Best(Dictionary<int, int> counts, int most) => [.. counts.Where(count => count.Value > 1).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(most).Select(count => count.Key)];
}
