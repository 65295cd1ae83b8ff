using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>A list of customers for a spreadsheet. Times in UTC, money in the primary store currency.</summary>
public class CustomerExport(CustomerListModelFactory lists)
{
    private const int PageSize = 5_000;

    private static readonly TableColumn<ProfileListRow>[] Columns =
    [
        new("Customer", row => row.Profile.CustomerId),
        new("Email", row => row.Person?.Email),
        new("Name", row => row.Name),
        new("Phone", row => row.Person?.Phone),
        new("Stage", row => row.Profile.Stage.ToString()),
        new("Core", row => row.Profile.IsCore),
        new("Recency", row => row.Profile.Recency),
        new("Frequency", row => row.Profile.Frequency),
        new("Monetary", row => row.Profile.Monetary),
        new("Orders", row => row.Profile.Orders),
        new("Revenue", row => row.Profile.Revenue, CellStyle.Money),
        new("Revenue365", row => row.Profile.Revenue365, CellStyle.Money),
        new("Alive", row => row.Profile.Alive, CellStyle.Share),
        new("LifetimeValue", row => row.Profile.LifetimeValue, CellStyle.Money),
        new("LastOrderOnUtc", row => row.Profile.LastOrderOnUtc, CellStyle.Moment),
        new("LastSeenOnUtc", row => row.Profile.LastSeenOnUtc, CellStyle.Moment)
    ];

    public Task<TableFile> WriteAsync(ProfileQuery query, TableFormat format) => TableExport.WriteAsync(format, "customers", Columns, RowsAsync(query));

    private async IAsyncEnumerable<ProfileListRow> RowsAsync(ProfileQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await lists.FindAsync(query, page, PageSize);
            foreach (var row in rows)
                yield return row;
            if (!rows.HasNextPage)
                yield break;
        }
    }
}
