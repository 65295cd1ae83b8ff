using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>A list of contacts for a spreadsheet. Times in UTC.</summary>
public class ContactExport(ContactService contacts, ContactLines lines, DeskWords words)
{
    private const int PageSize = 2_000;

    private static readonly TableColumn<ContactLine>[] Columns =
    [
        new("StartedOnUtc", line => line.StartedOnUtc, CellStyle.Moment),
        new("Customer", line => line.CustomerId),
        new("Name", line => line.Name),
        new("Channel", line => line.Channel),
        new("Direction", line => line.Direction),
        new("Agent", line => line.Agent),
        new("Subject", line => line.Subject),
        new("Note", line => line.Note),
        new("Address", line => line.Address),
        new("Minutes", line => line.Minutes),
        new("Outcome", line => line.Outcome),
        new("Order", line => line.OrderId),
        new("Case", line => line.CaseId),
        new("Promise", line => line.Promise),
        new("PromiseDue", line => line.PromiseDue),
        new("PromiseState", line => line.PromiseState),
        new("PromiseOwner", line => line.PromiseOwner)
    ];

    public async Task<TableFile> WriteAsync(ContactQuery query, TableFormat format) => await TableExport.WriteAsync(format, "contacts", await words.HeadedAsync(Columns), RowsAsync(query));

    private async IAsyncEnumerable<ContactLine> RowsAsync(ContactQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await contacts.PageAsync(query, page, PageSize);
            foreach (var line in await lines.OfAsync(rows))
                yield return line;
            if (!rows.HasNextPage)
                yield break;
        }
    }
}
