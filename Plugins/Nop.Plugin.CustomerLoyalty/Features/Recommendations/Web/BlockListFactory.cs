using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Services.Configuration;
using Nop.Services.Helpers;
using Nop.Services.Stores;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The list of places with the rules of all blocks.</summary>
public class BlockListFactory(BlockPlaceEditor places, RecommenderRuns runs, BlockTexts texts, ISettingService settings, IStoreService stores, IDateTimeHelper time)
{
    public async Task<BlockPlaceSearchModel> PrepareAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        return await CompleteAsync(new BlockPlaceSearchModel
        {
            HideSoldOut = current.BlocksHideSoldOut,
            ExcludedProducts = current.BlocksExcludedProducts,
            AttributionDays = current.BlocksAttributionDays
        });
    }

    public async Task<BlockPlaceSearchModel> CompleteAsync(BlockPlaceSearchModel model)
    {
        model.SetGridPageSize();
        model.MerchantRules = await RuleFactory.PrepareAsync(0, texts);
        model.Model = await runs.CurrentAsync() is { CompletedOnUtc: { } made } run
            ? await texts.FillAsync("Model.Learnt", (await time.ConvertToUserTimeAsync(made, DateTimeKind.Utc)).ToString("g"), run.Rows.ToString("N0"))
            : await texts.GetAsync("Model.NotYet");
        return model;
    }

    public async Task<BlockPlaceListModel> RowsAsync(BlockPlaceSearchModel search)
    {
        var page = new PagedList<LoyaltyBlockPlace>(await places.ListAsync(), search.Page - 1, search.PageSize);
        return await new BlockPlaceListModel().PrepareToGridAsync(search, page, () => RowsAsync(page));
    }

    private async IAsyncEnumerable<BlockPlaceRowModel> RowsAsync(IEnumerable<LoyaltyBlockPlace> page)
    {
        var names = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        var all = await texts.GetAsync("AllStores");
        foreach (var place in page)
            yield return new BlockPlaceRowModel
            {
                Id = place.Id,
                Page = await texts.OfAsync(place.Page),
                Zone = await texts.OfZoneAsync(place.Zone),
                DisplayOrder = place.DisplayOrder,
                Chain = await texts.OfChainAsync(place.Strategies),
                Products = place.Products,
                Store = place.StoreId == 0 ? all : names.GetValueOrDefault(place.StoreId, $"#{place.StoreId}"),
                Enabled = place.Enabled
            };
    }
}
