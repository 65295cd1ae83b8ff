using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;

/// <summary>Answers in numbers and lists.</summary>
public class SurveyReportStore(IRepository<LoyaltySurveyAnswer> answers, IRepository<LoyaltySurveyTag> tags, IRepository<OrderItem> lines, IRepository<ProductCategory> shelves, IRepository<Category> categories)
{
    private const int Expectation = (int)SurveyKind.Expectation;
    private const int AtOnce = 1_000;

    /// <summary>The newest first.</summary>
    public async Task<IPagedList<LoyaltySurveyAnswer>> ListAsync(AnswerQuery query, int pageIndex, int pageSize) =>
        await Rows(query).OrderByDescending(row => row.AnsweredOnUtc).ThenByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);

    public async Task<IReadOnlyList<AnsweredSurvey>> ReadAsync(AnswerQuery query)
    {
        var rows = await Rows(query).OrderBy(row => row.Id).Select(row => new
        {
            row.Id, row.SurveyId, row.KindId, row.OrderId, row.StoreId, row.AgentId, row.AnsweredOnUtc, row.Reliability, row.Assurance, row.Tangibles, row.Empathy, row.Responsiveness,
            row.ExpectedReliability, row.ExpectedAssurance, row.ExpectedTangibles, row.ExpectedEmpathy, row.ExpectedResponsiveness, row.ImportanceId, row.Satisfaction, row.Recommendation,
            row.SatisfactionIndex, row.IsLow
        }).ToListAsync();
        return [.. rows.Select(row => new AnsweredSurvey
        {
            Id = row.Id,
            SurveyId = row.SurveyId,
            Kind = (SurveyKind)row.KindId,
            OrderId = row.OrderId,
            StoreId = row.StoreId,
            AgentId = row.AgentId,
            AnsweredOnUtc = row.AnsweredOnUtc,
            Marks = new DimensionMarks(row.Reliability, row.Assurance, row.Tangibles, row.Empathy, row.Responsiveness),
            Expected = new DimensionMarks(row.ExpectedReliability, row.ExpectedAssurance, row.ExpectedTangibles, row.ExpectedEmpathy, row.ExpectedResponsiveness),
            Importance = row.ImportanceId == 0 ? null : (ServiceDimension)row.ImportanceId,
            Satisfaction = row.Satisfaction,
            Recommendation = row.Recommendation,
            Index = row.SatisfactionIndex,
            IsLow = row.IsLow
        })];
    }

    /// <summary>The products of orders.</summary>
    public async Task<ILookup<int, int>> ProductsAsync(IReadOnlyCollection<int> orderIds)
    {
        var found = new List<(int OrderId, int ProductId)>();
        foreach (var ids in orderIds.Where(id => id > 0).Distinct().Chunk(AtOnce))
            found.AddRange((await lines.Table.Where(line => ids.Contains(line.OrderId)).Select(line => new { line.OrderId, line.ProductId }).Distinct().ToListAsync()).Select(line => (line.OrderId, line.ProductId)));
        return found.ToLookup(line => line.OrderId, line => line.ProductId);
    }

    /// <summary>The categories that products are in.</summary>
    public async Task<ILookup<int, int>> CategoriesAsync(IReadOnlyCollection<int> productIds)
    {
        var found = new List<(int ProductId, int CategoryId)>();
        foreach (var ids in productIds.Distinct().Chunk(AtOnce))
            found.AddRange((await shelves.Table.Where(shelf => ids.Contains(shelf.ProductId)).Select(shelf => new { shelf.ProductId, shelf.CategoryId }).Distinct().ToListAsync()).Select(shelf => (shelf.ProductId, shelf.CategoryId)));
        return found.ToLookup(shelf => shelf.ProductId, shelf => shelf.CategoryId);
    }

    /// <summary>Names of categories by number, by name.</summary>
    public async Task<IReadOnlyList<(int Id, string Name)>> CategoryNamesAsync(int most) =>
        [.. (await categories.Table.Where(category => !category.Deleted).OrderBy(category => category.Name).Take(most).Select(category => new { category.Id, category.Name }).ToListAsync()).Select(row => (row.Id, row.Name))];

    private IQueryable<LoyaltySurveyAnswer> Rows(AnswerQuery query)
    {
        var rows = answers.Table;
        var (surveyId, storeId, agentId, customerId, fromUtc, toUtc) = (query.SurveyId, query.StoreId, query.AgentId < 0 ? 0 : query.AgentId, query.CustomerId, query.FromUtc, query.ToUtc);
        if (surveyId > 0)
            rows = rows.Where(row => row.SurveyId == surveyId);
        if (query.Kind is { } kind)
        {
            var kindId = (int)kind;
            rows = rows.Where(row => row.KindId == kindId);
        }

        if (storeId > 0)
            rows = rows.Where(row => row.StoreId == storeId);
        if (query.AgentId != 0)
            rows = rows.Where(row => row.AgentId == agentId);
        if (customerId > 0)
            rows = rows.Where(row => row.CustomerId == customerId);
        if (fromUtc is not null)
            rows = rows.Where(row => row.AnsweredOnUtc >= fromUtc);
        if (toUtc is not null)
            rows = rows.Where(row => row.AnsweredOnUtc < toUtc);
        if (query.OnlyLow)
            rows = rows.Where(row => row.IsLow);
        if (query.OnlyWithWords)
            rows = rows.Where(row => row.Words != null);
        if (query.Words is { Length: > 0 } words)
            rows = rows.Where(row => row.Words != null && row.Words.Contains(words));
        rows = Judged(rows, query);
        if (query.TagKey is { Length: > 0 } tag)
        {
            var tagged = tags.Table.Where(row => row.TagKey == tag).Select(row => row.AnswerId);
            rows = rows.Where(row => tagged.Contains(row.Id));
        }

        return OfProducts(rows, query);
    }

    private static IQueryable<LoyaltySurveyAnswer> Judged(IQueryable<LoyaltySurveyAnswer> rows, AnswerQuery query)
    {
        if (query.OnlyPairs)
            rows = rows.Where(row => row.KindId != Expectation && (row.ExpectedReliability != null || row.ExpectedAssurance != null || row.ExpectedTangibles != null || row.ExpectedEmpathy != null || row.ExpectedResponsiveness != null));
        return query.Dimension switch
        {
            ServiceDimension.Reliability => rows.Where(row => row.Reliability != null),
            ServiceDimension.Assurance => rows.Where(row => row.Assurance != null),
            ServiceDimension.Tangibles => rows.Where(row => row.Tangibles != null),
            ServiceDimension.Empathy => rows.Where(row => row.Empathy != null),
            ServiceDimension.Responsiveness => rows.Where(row => row.Responsiveness != null),
            _ => rows
        };
    }

    /// <summary>Orders of a product or a category as a subquery, so that the list of them never travels.</summary>
    private IQueryable<LoyaltySurveyAnswer> OfProducts(IQueryable<LoyaltySurveyAnswer> rows, AnswerQuery query)
    {
        var (productId, categoryId) = (query.ProductId, query.CategoryId);
        if (productId > 0)
        {
            var orders = lines.Table.Where(line => line.ProductId == productId).Select(line => line.OrderId);
            rows = rows.Where(row => orders.Contains(row.OrderId));
        }

        if (categoryId > 0)
        {
            var orders = lines.Table.Join(shelves.Table.Where(shelf => shelf.CategoryId == categoryId), line => line.ProductId, shelf => shelf.ProductId, (line, _) => line.OrderId);
            rows = rows.Where(row => orders.Contains(row.OrderId));
        }

        return rows;
    }
}
