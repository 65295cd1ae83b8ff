using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class CustomerListModelFactory(
    CustomerProfiles profiles,
    ProfileListStore list,
    CustomerFinder finder,
    CustomerFigures figures,
    IStoreService stores,
    ILocalizationService localization)
{
    /// <summary>Whoever finds more than so many had better type more.</summary>
    private const int MostFound = 1_000;

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

    public async Task<IPagedList<ProfileListRow>> FindAsync(ProfileQuery query, int pageIndex, int pageSize)
    {
        if (await profiles.CurrentRunIdAsync() is not (> 0 and var runId))
            return new PagedList<ProfileListRow>([], 0, Math.Max(1, pageSize), 0);
        var among = string.IsNullOrWhiteSpace(query.Words) ? null : await finder.IdsAsync(query.Words, MostFound);
        return await list.ListAsync(runId, query, among, pageIndex, pageSize);
    }

    private async IAsyncEnumerable<CustomerLineModel> LinesAsync(IPagedList<ProfileListRow> rows)
    {
        foreach (var row in rows)
            yield return new CustomerLineModel
            {
                Id = row.Profile.CustomerId,
                Name = row.Name,
                Email = row.Person?.Email ?? string.Empty,
                Stage = await localization.GetLocalizedEnumAsync(row.Profile.Stage) + (row.Profile.IsCore ? " ★" : string.Empty),
                Orders = row.Profile.Orders,
                Revenue = await figures.MoneyAsync(row.Profile.Revenue),
                LifetimeValue = await figures.MoneyAsync(row.Profile.LifetimeValue),
                Rfm = row.Profile.Recency == 0 ? "–" : $"{row.Profile.Recency} {row.Profile.Frequency} {row.Profile.Monetary}",
                LastOrder = await figures.DateAsync(row.Profile.LastOrderOnUtc)
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
