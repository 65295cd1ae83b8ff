namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>A customer's latest cases, shown beside whatever else is known of him.</summary>
public class CustomerCases(CaseStore cases, CaseAccess access, CaseListFactory lists, CaseTexts texts)
{
    private const int Most = 5;

    public async Task<CustomerCasesModel> OfCustomerAsync(int customerId)
    {
        var only = await access.OnlyOfAsync();
        var page = await cases.OfCustomerAsync(customerId, 0, Most);
        var lines = new List<CustomerCaseLine>();
        foreach (var row in page)
        {
            var (due, tone) = await lists.DueAsync(row);
            lines.Add(new CustomerCaseLine(row.Id, row.Subject, await texts.EnumAsync(row.State), row.IsOpen ? due : await texts.MomentAsync(row.ClosedOnUtc ?? row.CreatedOnUtc), row.IsOpen ? tone : "muted", row.OrderId, only is not { } me || row.OwnerId == me || row.OwnerId == 0));
        }

        return new CustomerCasesModel(customerId, lines, page.TotalCount);
    }
}

public sealed record CustomerCasesModel(int CustomerId, IReadOnlyList<CustomerCaseLine> Lines, int Total);

public sealed record CustomerCaseLine(int Id, string Subject, string State, string When, string Tone, int OrderId, bool MayOpen);
