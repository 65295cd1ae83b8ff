using Nop.Services.Catalog;
using Nop.Services.Seo;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Where in the shop a link of a mail leads.</summary>
public class MailTargets(IProductService products, IUrlRecordService slugs)
{
    private const string Home = "/";

    /// <summary>A path of the shop.</summary>
    public async Task<string> OfAsync(MailLink link)
    {
        if (await products.GetProductByIdAsync(link.ProductId) is not { Deleted: false, Published: true } product)
            return Home;
        var slug = await slugs.GetSeNameAsync(product, link.LanguageId);
        return slug.Length == 0 ? Home : $"/{Uri.EscapeDataString(slug)}";
    }
}
