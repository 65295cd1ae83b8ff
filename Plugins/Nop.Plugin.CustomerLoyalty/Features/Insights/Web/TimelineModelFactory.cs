using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

public class TimelineModelFactory(
    TimelineStore timeline,
    CustomerFinderStore finder,
    TimelineEntryFactory entries,
    ICustomerService customers,
    IStoreService stores,
    ILocalizationService localization,
    IDateTimeHelper time)
{
    private const int PageSize = 50;

    /// <param name="onlyOf">Only customers whom he looks after; null for all.</param>
    public async Task<CustomerListModel> CustomersAsync(CustomerSearchModel search, int? onlyOf)
    {
        var found = await finder.FindAsync(search.Words, search.Page - 1, search.PageSize, onlyOf);
        return await new CustomerListModel().PrepareToGridAsync(search, found, () => RowsAsync(found));
    }

    /// <summary>Null when there is no such customer.</summary>
    public async Task<TimelineModel?> TimelineAsync(TimelineModel filter)
    {
        if (await customers.GetCustomerByIdAsync(filter.CustomerId) is not { Deleted: false } customer)
            return null;

        filter.CustomerName = await NameAsync(customer);
        filter.CustomerEmail = customer.Email ?? string.Empty;
        filter.AvailableStores.Add(new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            filter.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));

        var counts = await timeline.CountAsync(customer.Id);
        foreach (var family in counts.Keys.Order())
            filter.Counts.Add(new FamilyCount(family, await localization.GetLocalizedEnumAsync(family), counts[family], filter.Families.Contains(family)));

        filter.Page = await PageAsync(filter, 0);
        return filter;
    }

    public async Task<TimelinePage> PageAsync(TimelineModel filter, int pageIndex)
    {
        var zone = await time.GetCurrentTimeZoneAsync();
        var facts = await timeline.ReadAsync(new TimelineFilter
        {
            CustomerId = filter.CustomerId,
            Families = [.. filter.Families],
            StoreId = filter.StoreId,
            FromUtc = filter.From is { } from ? time.ConvertToUtcTime(from.Date, zone) : null,
            ToUtc = filter.To is { } to ? time.ConvertToUtcTime(to.Date.AddDays(1), zone) : null,
            PageIndex = Math.Max(0, pageIndex),
            PageSize = PageSize
        });

        var prepared = await entries.PrepareAsync(facts);
        return new TimelinePage
        {
            Days = prepared.GroupBy(entry => entry.Time.Date).Select(day => new TimelineDay(day.Key, [.. day])).ToList(),
            PageIndex = facts.PageIndex,
            HasMore = facts.HasNextPage,
            Total = facts.TotalCount
        };
    }

    private async IAsyncEnumerable<CustomerRowModel> RowsAsync(IPagedList<Customer> found)
    {
        foreach (var customer in found)
            yield return new CustomerRowModel
            {
                Id = customer.Id,
                Name = await NameAsync(customer),
                Email = customer.Email ?? string.Empty,
                Phone = customer.Phone ?? string.Empty,
                LastActivity = await time.ConvertToUserTimeAsync(customer.LastActivityDateUtc, DateTimeKind.Utc)
            };
    }

    private async Task<string> NameAsync(Customer customer)
    {
        var name = await customers.GetCustomerFullNameAsync(customer);
        return string.IsNullOrWhiteSpace(name) ? customer.Email ?? $"#{customer.Id}" : name;
    }
}
