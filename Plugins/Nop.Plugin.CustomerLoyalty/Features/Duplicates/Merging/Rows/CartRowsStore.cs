using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging.Rows;

/// <summary>Lines of carts and wish lists. What the survivor has on the same list already stays where it is.</summary>
public class CartRowsStore(IRepository<ShoppingCartItem> lines) : IOwnedRows
{
    public string Kind => "CartLine";

    public Task<int> CountAsync(int customerId) => lines.Table.CountAsync(line => line.CustomerId == customerId);

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var there = (await lines.Table.Where(line => line.CustomerId == survivorId).ToListAsync()).Select(Place).ToHashSet();
        for (var from = above; ;)
        {
            var page = await lines.Table.Where(line => line.CustomerId == otherId && line.Id > from).OrderBy(line => line.Id).Take(most).ToListAsync();
            var given = page.Where(line => !there.Contains(Place(line))).Select(line => new OwnedRow(line.Id)).ToList();
            if (given.Count > 0 || page.Count < most)
                return given;
            from = page[^1].Id;
        }
    }

    public async Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var found = await lines.Table.Where(line => line.CustomerId == otherId && ids.Contains(line.Id)).ToListAsync();
        foreach (var line in found)
            line.CustomerId = survivorId;
        if (found.Count > 0)
            await lines.UpdateAsync(found, false);
    }

    public Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId) => GiveAsync(rows, survivorId, otherId);

    private static (int, int, int, int?, string) Place(ShoppingCartItem line) =>
        (line.StoreId, line.ShoppingCartTypeId, line.ProductId, line.CustomWishlistId, line.AttributesXml ?? string.Empty);
}
