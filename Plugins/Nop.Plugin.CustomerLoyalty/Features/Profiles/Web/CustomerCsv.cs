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
            {
                var (profile, person) = row;
                csv.Row(profile.CustomerId, person?.Email, row.Name, person?.Phone, profile.Stage.ToString(), profile.IsCore ? 1 : 0, profile.Recency, profile.Frequency, profile.Monetary,
                    profile.Orders, profile.Revenue, profile.Revenue365, profile.Alive, profile.LifetimeValue, profile.LastOrderOnUtc, profile.LastSeenOnUtc);
            }

            if (!rows.HasNextPage)
                return csv.ToBytes();
        }
    }
}
