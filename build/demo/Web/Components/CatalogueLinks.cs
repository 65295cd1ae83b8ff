using Demo.Commerce;
using Demo.Web.Models;
using Nop.Services.Localization;
using Nop.Services.Seo;

namespace Demo.Web.Components;

/// <summary>Categories and manufacturers as links, read once per request for menu and side column.</summary>
public class CatalogueLinks(ICatalogue catalogue, ILocalizationService texts, IUrlRecordService slugs)
{
    private List<PageLink>? _categories;

    public async Task<IReadOnlyList<PageLink>> CategoriesAsync()
    {
        if (_categories is not null)
            return _categories;

        var links = new List<PageLink>();
        foreach (var category in await catalogue.GetCategoriesAsync())
            links.Add(new PageLink(await texts.GetLocalizedAsync(category, c => c.Name), "/" + await slugs.GetSeNameAsync(category)));
        return _categories = links;
    }

    public async Task<IReadOnlyList<PageLink>> ManufacturersAsync()
    {
        var links = new List<PageLink>();
        foreach (var manufacturer in await catalogue.GetManufacturersAsync())
            links.Add(new PageLink(await texts.GetLocalizedAsync(manufacturer, m => m.Name), "/" + await slugs.GetSeNameAsync(manufacturer)));
        return links;
    }
}
