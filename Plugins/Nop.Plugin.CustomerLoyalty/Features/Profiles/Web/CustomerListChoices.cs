using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>What the list of customers can be narrowed to.</summary>
public class CustomerListChoices(OwnerService owners, CustomerAccess access, TagService tags, SegmentService segments, IStoreService stores, ILocalizationService localization)
{
    public async Task AddAsync(CustomerListSearchModel search)
    {
        var all = new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0");
        search.AvailableStores = [all];
        foreach (var store in await stores.GetAllStoresAsync())
            search.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));
        search.AvailableStages = [all, .. await ChoicesAsync<LifecycleStage>()];
        search.AvailableGroups = await ChoicesAsync<CustomerGroup>();
        search.AvailableScores = [all, .. Enumerable.Range(1, 5).Select(score => new SelectListItem(score.ToString(), score.ToString()))];
        search.AvailableOrders = await ChoicesAsync<ProfileOrder>();
        search.AvailableTags = [all, .. (await tags.InUseAsync()).Select(tag => new SelectListItem(tag.Value, tag.Key.ToString()))];
        search.AvailableSegments = [all, .. (await segments.ListAsync()).Select(segment => new SelectListItem(segment.Name, segment.Id.ToString()))];
        search.MayFilterOwner = await access.OnlyOfAsync() is null;
        if (search.MayFilterOwner)
            search.AvailableOwners = [all, new SelectListItem(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Owners.Nobody"), ProfileQuery.Nobodys.ToString()), .. await OwnersAsync()];
    }

    private async Task<IEnumerable<SelectListItem>> OwnersAsync()
    {
        var agents = await owners.AgentsAsync();
        var former = await owners.NamesAsync((await owners.CountsAsync()).Keys.Except(agents.Select(agent => agent.Id)));
        return agents.Concat(former.Select(person => (Id: person.Key, Name: person.Value))).Select(person => new SelectListItem(person.Name, person.Id.ToString()));
    }

    private async Task<List<SelectListItem>> ChoicesAsync<TEnum>() where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(value), Convert.ToInt32(value).ToString()));
        return items;
    }
}
