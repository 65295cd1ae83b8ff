using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Lines of a fund in a grid and in files. Names of customers are shown to those who may see them.</summary>
public class CareLineFactory(CareFunds funds, CarePlans plans, CarePlanParts parts, CareNames names, CustomerAccess access, ICustomerService customers, DeskWords words)
{
    private const int PageSize = 2_000;

    private static readonly TableColumn<CareLineModel>[] Columns =
    [
        new("Number", line => line.Number),
        new("OnUtc", line => line.OnUtc, CellStyle.Moment),
        new("Kind", line => line.Kind),
        new("Plan", line => line.Plan),
        new("Customer", line => line.CustomerId),
        new("Name", line => line.Customer),
        new("Task", line => line.TaskId),
        new("Planned", line => line.PlannedAmount),
        new("Reserved", line => line.ReservedAmount),
        new("Spent", line => line.SpentAmount),
        new("Free", line => line.FreeAmount),
        new("By", line => line.By)
    ];

    public async Task<CareLineListModel> ListAsync(CareLineSearchModel search)
    {
        var page = await funds.LinesAsync(await QueryAsync(search), search.Page - 1, search.PageSize);
        return await new CareLineListModel().PrepareToGridAsync(search, page, () => ModelsAsync(page));
    }

    public async Task<TableFile> ExportAsync(CareLineSearchModel search, TableFormat format) => await TableExport.WriteAsync(format, "care-fund", await words.HeadedAsync(Columns), RowsAsync(await QueryAsync(search)));

    private async IAsyncEnumerable<CareLineModel> RowsAsync(CareLineQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await funds.LinesAsync(query, page, PageSize);
            await foreach (var line in ModelsAsync(rows))
                yield return line;
            if (!rows.HasNextPage)
                yield break;
        }
    }

    private async Task<CareLineQuery> QueryAsync(CareLineSearchModel search)
    {
        var mine = await access.MineAsync();
        return new CareLineQuery(search.FundId, search.PlanId, search.KindId, 0, mine is null ? null : [.. mine]);
    }

    private async IAsyncEnumerable<CareLineModel> ModelsAsync(IList<LoyaltyCareLine> page)
    {
        var wanted = page.SelectMany(line => new[] { line.CustomerId, line.ById }).Where(id => id > 0).Distinct().ToArray();
        var people = (await customers.GetCustomersByIdsAsync(wanted)).ToDictionary(person => person.Id);
        var tiers = await names.TiersAsync();
        var tierOf = new Dictionary<int, string>();
        foreach (var plan in page.Count == 0 || await funds.FindAsync(page[0].FundId) is not { } fund ? [] : await plans.OfFundAsync(fund))
            tierOf[plan.Id] = tiers.GetValueOrDefault(plan.Row.TierId, $"#{plan.Row.TierId}");
        var night = await words.TextAsync("Care.ByNight");
        foreach (var line in page)
            yield return new CareLineModel
            {
                Id = line.Id,
                Number = line.Number,
                OnUtc = line.OnUtc,
                On = await words.TimeAsync(line.OnUtc),
                Kind = await words.OfAsync(line.Kind),
                Plan = tierOf.GetValueOrDefault(line.PlanId, $"#{line.PlanId}"),
                CustomerId = line.CustomerId,
                Customer = line.CustomerId > 0 ? CustomerName.Of(people.GetValueOrDefault(line.CustomerId), line.CustomerId) : string.Empty,
                TaskId = line.TaskId,
                Reserved = await SignedAsync(line.Reserved),
                Spent = await SignedAsync(line.Spent),
                Free = await parts.MoneyAsync(line.PlanTotals.Free),
                By = line.ById > 0 ? CustomerName.Of(people.GetValueOrDefault(line.ById), line.ById) : night,
                PlannedAmount = line.Planned + line.Carried,
                ReservedAmount = line.Reserved,
                SpentAmount = line.Spent,
                FreeAmount = line.PlanTotals.Free
            };
    }

    private async Task<string> SignedAsync(decimal amount) => amount == 0 ? string.Empty : (amount > 0 ? "+" : "−") + await parts.MoneyAsync(Math.Abs(amount));
}
