using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Services.Localization;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>Lists of customers. Who may see his own only finds no others, whatever he asks for.</summary>
public class CustomerListModelFactory(
    CustomerProfiles profiles,
    ProfileListStore list,
    CustomerFinder finder,
    CustomerFigures figures,
    OwnerService owners,
    CustomerAccess access,
    ILocalizationService localization)
{
    /// <summary>Whoever finds more than so many had better type more.</summary>
    private const int MostFound = 1_000;

    public async Task<CustomerListSearchModel> SearchAsync(CustomerListSearchModel search)
    {
        search.IsReady = await profiles.CurrentRunIdAsync() > 0;
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
        var onlyOf = await access.OnlyOfAsync();
        var among = string.IsNullOrWhiteSpace(query.Words) ? null : await finder.IdsAsync(query.Words, MostFound, onlyOf);
        return await list.ListAsync(runId, query with { OwnerId = onlyOf ?? query.OwnerId }, among, pageIndex, pageSize);
    }

    /// <summary>Names of those who look after these customers.</summary>
    public Task<IReadOnlyDictionary<int, string>> OwnersAsync(IEnumerable<ProfileListRow> rows) => owners.NamesAsync(rows.Select(row => row.Profile.OwnerId));

    private async IAsyncEnumerable<CustomerLineModel> LinesAsync(IPagedList<ProfileListRow> rows)
    {
        var names = await OwnersAsync(rows);
        foreach (var row in rows)
            yield return new CustomerLineModel
            {
                Id = row.Profile.CustomerId,
                Name = row.Name,
                Email = row.Person?.Email ?? string.Empty,
                Stage = await localization.GetLocalizedEnumAsync(row.Profile.Stage) + (row.Profile.IsCore ? "\u00A0★" : string.Empty),
                Orders = row.Profile.Orders,
                Revenue = await figures.MoneyAsync(row.Profile.Revenue),
                LifetimeValue = await figures.MoneyAsync(row.Profile.LifetimeValue),
                Rfm = row.Profile.Recency == 0 ? "–" : $"{row.Profile.Recency}\u00A0{row.Profile.Frequency}\u00A0{row.Profile.Monetary}",
                LastOrder = await figures.DateAsync(row.Profile.LastOrderOnUtc),
                Owner = names.GetValueOrDefault(row.Profile.OwnerId, "–")
            };
    }
}
