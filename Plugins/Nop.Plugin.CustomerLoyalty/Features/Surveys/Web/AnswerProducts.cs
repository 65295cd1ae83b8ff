using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>What an answer is about.</summary>
public class AnswerProducts(SurveyReports reports, IProductService products)
{
    public async Task<IReadOnlyList<ProductLinkModel>> OfAsync(LoyaltySurveyAnswer answer) => answer.OrderId == 0 ? []
        : [.. (await products.GetProductsByIdsAsync([.. await reports.ProductsAsync(answer.OrderId)])).Select(product => new ProductLinkModel(product.Id, product.Name))];
}
