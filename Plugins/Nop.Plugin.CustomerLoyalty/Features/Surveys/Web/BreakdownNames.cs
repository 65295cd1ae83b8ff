using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Services.Catalog;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>What the lines of a breakdown are called; what is gone is named by its number.</summary>
public class BreakdownNames(SurveyDesk desk, SurveyReports reports, SurveyTexts texts, OwnerService people, IStoreService stores, IProductService products)
{
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(BreakdownKind by, IReadOnlyCollection<int> keys)
    {
        var names = await KnownAsync(by, keys);
        foreach (var key in keys)
            names.TryAdd(key, $"#{key}");
        return names;
    }

    private async Task<Dictionary<int, string>> KnownAsync(BreakdownKind by, IReadOnlyCollection<int> keys)
    {
        switch (by)
        {
            case BreakdownKind.Product:
                return (await products.GetProductsByIdsAsync([.. keys])).ToDictionary(product => product.Id, product => product.Name);
            case BreakdownKind.Category:
                return (await reports.CategoriesAsync()).ToDictionary(category => category.Id, category => category.Name);
            case BreakdownKind.Store:
                return (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
            case BreakdownKind.Agent:
                var agents = new Dictionary<int, string>(await people.NamesAsync(keys)) { [0] = await texts.GetAsync("Filter.NoAgent") };
                return agents;
            case BreakdownKind.Month:
                return keys.ToDictionary(key => key, key => new DateOnly(key / 100, key % 100, 1).ToString("MMMM yyyy", CultureInfo.CurrentCulture));
            default:
                var surveys = new Dictionary<int, string>();
                foreach (var survey in await desk.AllAsync())
                    surveys[survey.Id] = await texts.NameAsync(survey);
                return surveys;
        }
    }
}
