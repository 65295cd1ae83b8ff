using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;

/// <summary>Did customers with a case buy again, compared with those like them without one.</summary>
public class RecoveryReport(CaseStore cases, CaseControlStore controls, RecoveryOrderStore orders, CompensationStore compensations, TimeProvider clock)
{
    public const int Most = 5_000;
    private const int LookBackDays = 365;

    /// <summary>
    /// Cases that were closed so long ago that the days have passed, opened within the year before. Of several of a customer in these days the first counts: what
    /// he bought came back once.
    /// </summary>
    public async Task<IReadOnlyList<RecoveryLine>> LinesAsync(int days, int categoryId = 0)
    {
        var until = clock.GetUtcNow().UtcDateTime.AddDays(-days);
        var opened = Apart((await cases.OpenedAsync(until.AddDays(-LookBackDays), until, Most)).Where(row => row.State == CaseState.Closed && row.ClosedOnUtc <= until && (categoryId == 0 || row.CategoryId == categoryId)), days);
        if (opened.Count == 0)
            return [];
        var alike = new List<LoyaltyCaseControl>();
        var given = new List<LoyaltyCompensation>();
        foreach (var chunk in opened.Select(row => row.Id).Chunk(500))
        {
            alike.AddRange(await controls.OfAsync(chunk));
            given.AddRange(await compensations.OfCasesAsync(chunk));
        }

        var bought = await orders.OfAsync([.. opened.Select(row => row.CustomerId), .. alike.Select(row => row.CustomerId)], opened.Min(row => row.ClosedOnUtc!.Value), clock.GetUtcNow().UtcDateTime);
        var (alikeOf, costOf) = (alike.ToLookup(row => row.CaseId, row => row.CustomerId), given.Where(one => one.State == CompensationState.Given).ToLookup(one => one.CaseId, one => one.Cost));
        return [.. opened.Select(row => new RecoveryLine(row, new RecoveredCase(row.Id, Spent(row.CustomerId, row.ClosedOnUtc!.Value), [.. alikeOf[row.Id].Select(id => Spent(id, row.ClosedOnUtc!.Value))], costOf[row.Id].Sum())))];

        decimal? Spent(int customerId, DateTime fromUtc)
        {
            var after = bought[customerId].Where(order => order.OnUtc > fromUtc && order.OnUtc <= fromUtc.AddDays(days)).ToList();
            return after.Count == 0 ? null : after.Sum(order => order.Total);
        }
    }
    private static List<LoyaltyCase> Apart(IEnumerable<LoyaltyCase> closed, int days)
    {
        var last = new Dictionary<int, DateTime>();
        var apart = new List<LoyaltyCase>();
        foreach (var row in closed.OrderBy(row => row.ClosedOnUtc).ThenBy(row => row.Id))
        {
            if (row.CustomerId > 0 && last.TryGetValue(row.CustomerId, out var before) && row.ClosedOnUtc < before.AddDays(days))
                continue;
            last[row.CustomerId] = row.ClosedOnUtc!.Value;
            apart.Add(row);
        }

        return apart;
    }
}
