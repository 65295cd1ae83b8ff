using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>A list of customers for a spreadsheet. Times in UTC, money in the primary store currency.</summary>
public class CustomerExport(CustomerListModelFactory lists, DeskWords words)
{
    private const int PageSize = 5_000;

    private static readonly TableColumn<CustomerRow>[] Columns =
    [
        new("Customer", row => row.Listed.Profile.CustomerId),
        new("Email", row => row.Listed.Person?.Email),
        new("Name", row => row.Listed.Name),
        new("Phone", row => row.Listed.Person?.Phone),
        new("Stage", row => row.Listed.Profile.Stage.ToString()),
        new("Core", row => row.Listed.Profile.IsCore),
        new("Recency", row => row.Listed.Profile.Recency),
        new("Frequency", row => row.Listed.Profile.Frequency),
        new("Monetary", row => row.Listed.Profile.Monetary),
        new("Orders", row => row.Listed.Profile.Orders),
        new("Revenue", row => row.Listed.Profile.Revenue, CellStyle.Money),
        new("Revenue365", row => row.Listed.Profile.Revenue365, CellStyle.Money),
        new("Alive", row => row.Listed.Profile.Alive, CellStyle.Share),
        new("LifetimeValue", row => row.Listed.Profile.LifetimeValue, CellStyle.Money),
        new("LastOrderOnUtc", row => row.Listed.Profile.LastOrderOnUtc, CellStyle.Moment),
        new("LastSeenOnUtc", row => row.Listed.Profile.LastSeenOnUtc, CellStyle.Moment),
        new("Owner", row => row.Owner)
    ];

    public async Task<TableFile> WriteAsync(ProfileQuery query, TableFormat format) => await TableExport.WriteAsync(format, "customers", await words.HeadedAsync(Columns), RowsAsync(query));

    private async IAsyncEnumerable<CustomerRow> RowsAsync(ProfileQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await lists.FindAsync(query, page, PageSize);
            var owners = await lists.OwnersAsync(rows);
            foreach (var row in rows)
                yield return new CustomerRow(row, owners.GetValueOrDefault(row.Profile.OwnerId));
            if (!rows.HasNextPage)
                yield break;
        }
    }

    private sealed record CustomerRow(ProfileListRow Listed, string? Owner);
}
