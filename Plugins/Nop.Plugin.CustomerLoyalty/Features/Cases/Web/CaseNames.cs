using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Names of what cases point to, read once for a page.</summary>
public class CaseNames(CaseShelf shelf, OwnerService staff, ICustomerService customers, CaseTexts texts)
{
    public async Task<IReadOnlyDictionary<int, string>> QueuesAsync() => (await shelf.QueuesAsync()).ToDictionary(queue => queue.Id, queue => queue.Name);

    public async Task<IReadOnlyDictionary<int, string>> CategoriesAsync()
    {
        var names = new Dictionary<int, string>();
        foreach (var category in await shelf.CategoriesAsync())
            names[category.Id] = await texts.NameAsync(category);
        return names;
    }

    public Task<IReadOnlyList<(int Id, string Name)>> AgentsAsync() => staff.AgentsAsync();

    public async Task<IReadOnlyDictionary<int, string>> PeopleAsync(IEnumerable<int> ids)
    {
        var wanted = ids.Where(id => id > 0).Distinct().ToArray();
        return (await customers.GetCustomersByIdsAsync(wanted)).ToDictionary(person => person.Id, CustomerName.Of);
    }

    /// <summary>Of a customer, or of a guest by what he said.</summary>
    public async Task<string> CustomerAsync(LoyaltyCase row) => row.CustomerId > 0
        ? CustomerName.Of(await customers.GetCustomerByIdAsync(row.CustomerId), row.CustomerId)
        : !string.IsNullOrEmpty(row.GuestName) ? row.GuestName : row.GuestEmail ?? CasePersonalData.Erased;

    public async Task<List<SelectListItem>> ChoicesAsync(IEnumerable<(int Id, string Name)> known, string? none, int chosen = 0)
    {
        var items = known.Select(one => new SelectListItem(one.Name, one.Id.ToString(), one.Id == chosen)).ToList();
        if (none is not null)
            items.Insert(0, new SelectListItem(await texts.TextAsync(none), "0", chosen == 0));
        return items;
    }

    public async Task<List<SelectListItem>> EnumAsync<TEnum>(string? none, int chosen = 0) where TEnum : struct, Enum
    {
        var items = new List<(int, string)>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add((Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture), await texts.EnumAsync(value)));
        return await ChoicesAsync(items, none, chosen);
    }
}
