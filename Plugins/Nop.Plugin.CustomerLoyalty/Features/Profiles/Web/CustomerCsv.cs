using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Csv;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>A list of customers for a spreadsheet. Times in UTC, money in the primary store currency.</summary>
public class CustomerCsv(CustomerListModelFactory lists)
{
    private const int PageSize = 5_000;

    public async Task<byte[]> WriteAsync(ProfileQuery query)
    {
        var csv = new CsvWriter().Row("Customer", "Email", "Name", "Phone", "Stage", "Core", "Recency", "Frequency", "Monetary",
            "Orders", "Revenue", "Revenue365", "Alive", "LifetimeValue", "LastOrderOnUtc", "LastSeenOnUtc");
        for (var page = 0; ; page++)
        {
            var rows = await lists.FindAsync(query, page, PageSize);
            foreach (var row in rows)
                csv.Row(row.CustomerId, row.Email, row.Name, row.Phone, ((LifecycleStage)row.StageId).ToString(), row.IsCore ? 1 : 0, row.Recency, row.Frequency, row.Monetary,
                    row.Orders, row.Revenue, row.Revenue365, row.Alive, row.LifetimeValue, row.LastOrderOnUtc, row.LastSeenOnUtc);
            if (!rows.HasNextPage)
                return csv.ToBytes();
        }
    }
}
