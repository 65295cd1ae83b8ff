using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Services.Catalog;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class CustomerListModelFactory(
    CustomerProfiles profiles,
    ProfileListStore list,
    IStoreService stores,
    IPriceFormatter prices,
    ILocalizationService localization,
    IDateTimeHelper time)
{
    public async Task<CustomerListSearchModel> SearchAsync(CustomerListSearchModel search)
    {
        var all = await localization.GetResourceAsync("Admin.Common.All");
        search.IsReady = await profiles.CurrentRunIdAsync() > 0;
        search.AvailableStores = [new SelectListItem(all, "0")];
        foreach (var store in await stores.GetAllStoresAsync())
            search.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));
        search.AvailableStages = [new SelectListItem(all, "0"), .. await ChoicesAsync<LifecycleStage>()];
        search.AvailableGroups = await ChoicesAsync<CustomerGroup>();
        search.AvailableScores = [new SelectListItem(all, "0"), .. Enumerable.Range(1, 5).Select(score => new SelectListItem(score.ToString(), score.ToString()))];
        search.AvailableOrders = await ChoicesAsync<ProfileOrder>();
        search.SetGridPageSize();
        return search;
    }

    public async Task<CustomerLineListModel> ListAsync(CustomerListSearchModel search)
    {
        var rows = await FindAsync(search.ToQuery(), search.Page - 1, search.PageSize);
        return await new CustomerLineListModel().PrepareToGridAsync(search, rows, () => LinesAsync(rows));
    }

    public async Task<IPagedList<ProfileListRow>> FindAsync(ProfileQuery query, int pageIndex, int pageSize) =>
        await profiles.CurrentRunIdAsync() is > 0 and var runId
            ? await list.ListAsync(runId, query, pageIndex, pageSize)
            : new PagedList<ProfileListRow>([], 0, Math.Max(1, pageSize), 0);

    private async IAsyncEnumerable<CustomerLineModel> LinesAsync(IPagedList<ProfileListRow> rows)
    {
        foreach (var row in rows)
            yield return new CustomerLineModel
            {
                Id = row.CustomerId,
                Name = row.Name,
                Email = row.Email ?? string.Empty,
                Stage = await localization.GetLocalizedEnumAsync((LifecycleStage)row.StageId) + (row.IsCore ? " ★" : string.Empty),
                Orders = row.Orders,
                Revenue = await prices.FormatPriceAsync(row.Revenue, true, false),
                LifetimeValue = row.LifetimeValue is { } value ? await prices.FormatPriceAsync(value, true, false) : "–",
                Rfm = row.Recency == 0 ? "–" : $"{row.Recency} {row.Frequency} {row.Monetary}",
                LastOrder = row.LastOrderOnUtc is { } last ? (await time.ConvertToUserTimeAsync(last, DateTimeKind.Utc)).ToString("d") : "–"
            };
    }

    private async Task<List<SelectListItem>> ChoicesAsync<TEnum>() where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(value), Convert.ToInt32(value).ToString()));
        return items;
    }
}
