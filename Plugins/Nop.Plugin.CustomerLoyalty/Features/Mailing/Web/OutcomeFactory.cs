using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The clicks and orders behind the numbers of reports on mails, as pages and as files.</summary>
public class OutcomeFactory(MailOutcomes outcomes, ICustomerService customers, IPriceFormatter prices, IDateTimeHelper times, ILocalizationService localization, DeskWords words)
{
    private const int ExportPage = 1_000;
    private const int MostExported = 200_000;

    public async Task<OutcomeListModel> ListAsync(OutcomeSearchModel search)
    {
        if (search.Orders)
        {
            var orders = await outcomes.OrdersAsync(await QueryOfAsync(search), search.Page - 1, search.PageSize);
            var names = await NamesAsync(orders.Select(order => order.CustomerId));
            return await new OutcomeListModel().PrepareToGridAsync(search, orders, () => OrdersAsync(orders, names));
        }

        var clicks = await outcomes.ClicksAsync(await QueryOfAsync(search), search.Page - 1, search.PageSize);
        var people = await NamesAsync(clicks.Select(click => click.CustomerId));
        return await new OutcomeListModel().PrepareToGridAsync(search, clicks, () => ClicksAsync(clicks, people));
    }

    public async Task<TableFile> ExportAsync(OutcomeSearchModel search, TableFormat format) => search.Orders
        ? await TableExport.WriteAsync(format, "mail-orders",
        [
            new(await SaysAsync("When"), row => row.OrderedOnUtc, CellStyle.Moment),
            new(await SaysAsync("Order"), row => row.OrderId),
            new(await SaysAsync("CustomerId"), row => row.CustomerId),
            new(await SaysAsync("ClickedOn"), row => row.ClickedOnUtc, CellStyle.Moment),
            new(await SaysAsync("Step"), row => row.Step),
            new(await SaysAsync("Variant"), row => VariantOf(row.Variant)),
            new(await SaysAsync("Total"), row => row.Total, CellStyle.Money),
            new(await SaysAsync("Refunded"), row => row.Refunded, CellStyle.Money)
        ], AllOrdersAsync(search))
        : await TableExport.WriteAsync(format, "mail-clicks",
        [
            new(await SaysAsync("When"), row => row.ClickedOnUtc, CellStyle.Moment),
            new(await SaysAsync("CustomerId"), row => row.CustomerId),
            new(await SaysAsync("Address"), row => row.Url),
            new(await SaysAsync("Step"), row => row.Step),
            new(await SaysAsync("Variant"), row => VariantOf(row.Variant))
        ], AllClicksAsync(search));

    private async Task<OutcomeQuery> QueryOfAsync(OutcomeSearchModel search) => new()
    {
        SourceKindId = search.KindId,
        SourceId = search.SourceId,
        Step = search.Step,
        Variant = search.Variant,
        StoreId = search.StoreId,
        SegmentId = search.SegmentId,
        FromUtc = search.FromDay is { } from ? await words.UtcAsync(from.Date) : null,
        BeforeUtc = search.ToDay is { } to && to.Date < DateTime.MaxValue.Date ? await words.UtcAsync(to.Date.AddDays(1)) : null
    };

    private async IAsyncEnumerable<MailOrder> AllOrdersAsync(OutcomeSearchModel search)
    {
        for (var page = 0; page * ExportPage < MostExported; page++)
        {
            var rows = await outcomes.OrdersAsync(await QueryOfAsync(search), page, ExportPage);
            foreach (var row in rows)
                yield return row;
            if (rows.Count < ExportPage)
                yield break;
        }
    }

    private async IAsyncEnumerable<LoyaltyMailClick> AllClicksAsync(OutcomeSearchModel search)
    {
        for (var page = 0; page * ExportPage < MostExported; page++)
        {
            var rows = await outcomes.ClicksAsync(await QueryOfAsync(search), page, ExportPage);
            foreach (var row in rows)
                yield return row;
            if (rows.Count < ExportPage)
                yield break;
        }
    }

    private async IAsyncEnumerable<OutcomeRowModel> OrdersAsync(IEnumerable<MailOrder> rows, IReadOnlyDictionary<int, string> names)
    {
        foreach (var row in rows)
            yield return new OutcomeRowModel
            {
                Id = row.OrderId,
                When = await TimeAsync(row.OrderedOnUtc),
                Customer = names.GetValueOrDefault(row.CustomerId, "–"),
                What = $"#{row.OrderId}",
                Amount = await prices.FormatPriceAsync(row.Total - row.Refunded, true, false),
                Step = row.Step,
                Variant = VariantOf(row.Variant)
            };
    }

    private async IAsyncEnumerable<OutcomeRowModel> ClicksAsync(IEnumerable<LoyaltyMailClick> rows, IReadOnlyDictionary<int, string> names)
    {
        foreach (var row in rows)
            yield return new OutcomeRowModel
            {
                Id = row.CustomerId,
                When = await TimeAsync(row.ClickedOnUtc),
                Customer = names.GetValueOrDefault(row.CustomerId, "–"),
                What = row.Url,
                Step = row.Step,
                Variant = VariantOf(row.Variant)
            };
    }

    private async Task<IReadOnlyDictionary<int, string>> NamesAsync(IEnumerable<int> ids) =>
        (await customers.GetCustomersByIdsAsync([.. ids.Where(id => id > 0).Distinct()]))
        .ToDictionary(customer => customer.Id, CustomerName.Of);

    private async Task<string> TimeAsync(DateTime utc) => (await times.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");

    private static string VariantOf(int variant) => variant is > 0 and < 27 ? ((char)('A' + variant - 1)).ToString() : string.Empty;

    private Task<string> SaysAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Outcomes.{name}");
}
