using Nop.Core.Domain.Common;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging.Rows;

/// <summary>The address book. The closed account keeps its entries; the survivor gets those that he lacks.</summary>
public class AddressRows(ICustomerService customers) : IOwnedRows
{
    public string Kind => "Address";

    public async Task<int> CountAsync(int customerId) => (await customers.GetAddressesByCustomerIdAsync(customerId)).Count;

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var there = (await customers.GetAddressesByCustomerIdAsync(survivorId)).Select(address => address.Id).ToHashSet();
        return [.. (await customers.GetAddressesByCustomerIdAsync(otherId)).Where(address => address.Id > above && !there.Contains(address.Id))
            .OrderBy(address => address.Id).Take(most).Select(address => new OwnedRow(address.Id))];
    }

    public async Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId)
    {
        var survivor = await customers.GetCustomerByIdAsync(survivorId);
        foreach (var address in await OfAsync(otherId, rows))
            await customers.InsertCustomerAddressAsync(survivor, address);
    }

    public async Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId)
    {
        var survivor = await customers.GetCustomerByIdAsync(survivorId);
        var given = await OfAsync(survivorId, rows);
        foreach (var address in given)
            await customers.RemoveCustomerAddressAsync(survivor, address);
        if (given.Count > 0)
            await customers.UpdateCustomerAsync(survivor);
    }

    private async Task<List<Address>> OfAsync(int customerId, IEnumerable<OwnedRow> rows)
    {
        var ids = rows.Select(row => row.Id).ToHashSet();
        return [.. (await customers.GetAddressesByCustomerIdAsync(customerId)).Where(address => ids.Contains(address.Id))];
    }
}
