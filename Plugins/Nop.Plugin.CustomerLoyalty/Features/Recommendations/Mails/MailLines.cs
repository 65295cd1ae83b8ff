using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Services.Localization;
using Nop.Web.Factories;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Products in the words, the money and with the pictures for one reader.</summary>
public class MailLines(MailPrices prices, IProductModelFactory products, ILocalizationService localization, IWebHelper webHelper)
{
    private const int PictureSize = 440;

    /// <param name="linkOf">The address of a product's link.</param>
    public async Task<IReadOnlyList<MailLine>> OfAsync(MailChoice choice, Customer customer, Store store, Language? language, Func<Product, string> linkOf)
    {
        var languageId = language?.Id ?? 0;
        var boxes = (await products.PrepareProductOverviewModelsAsync(choice.Products.Select(one => one.Product), preparePriceModel: false, productThumbPictureSize: PictureSize))
            .ToDictionary(box => box.Id);
        var list = await prices.ForAsync(customer, store, language?.DefaultCurrencyId ?? 0);
        var location = webHelper.GetStoreLocation();
        var lines = new List<MailLine>();
        foreach (var (product, because) in choice.Products)
        {
            var picture = boxes.GetValueOrDefault(product.Id)?.PictureModels?.FirstOrDefault()?.ImageUrl ?? string.Empty;
            lines.Add(new MailLine(
                await NameAsync(product, languageId),
                list is null ? string.Empty : await prices.OfAsync(product, customer, list, languageId),
                choice.Placed?.Block.Strategy == BlockStrategy.ForYou && because is not null ? await BecauseAsync(because, languageId) : string.Empty,
                MailAddress.Of(store, picture, location),
                linkOf(product)));
        }

        return lines;
    }

    private async Task<string> BecauseAsync(Product because, int languageId) =>
        string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Blocks.BecauseYouViewed", languageId), await NameAsync(because, languageId));

    private Task<string> NameAsync(Product product, int languageId) => localization.GetLocalizedAsync(product, one => one.Name, languageId);
}
