using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;

/// <summary>Did customers with a case buy again, compared with those like them without one.</summary>
public class RecoveryReport(CaseStore cases, CaseControlStore controls, RecoveryOrderStore orders, CompensationStore compensations, TimeProvider clock)
{
    public const int Most = 5_000;
    private const int LookBackDays = 365;

    /// <summary>Cases that were opened so long ago that the days have passed, within the year before.</summary>
    public async Task<IReadOnlyList<RecoveryLine>> LinesAsync(int days, int categoryId = 0)
    {
        var until = clock.GetUtcNow().UtcDateTime.AddDays(-days);
        var opened = (await cases.OpenedAsync(until.AddDays(-LookBackDays), until, Most)).Where(row => categoryId == 0 || row.CategoryId == categoryId).ToList();
        if (opened.Count == 0)
            return [];
        var alike = new List<LoyaltyCaseControl>();
        var given = new List<LoyaltyCompensation>();
        foreach (var chunk in opened.Select(row => row.Id).Chunk(500))
        {
            alike.AddRange(await controls.OfAsync(chunk));
            given.AddRange(await compensations.OfCasesAsync(chunk));
        }

        var bought = await orders.OfAsync([.. opened.Select(row => row.CustomerId), .. alike.Select(row => row.CustomerId)], opened.Min(row => row.CreatedOnUtc), clock.GetUtcNow().UtcDateTime);
        var (alikeOf, costOf) = (alike.ToLookup(row => row.CaseId, row => row.CustomerId), given.Where(one => one.State == CompensationState.Given).ToLookup(one => one.CaseId, one => one.Cost));
        return [.. opened.Select(row => new RecoveryLine(row, new RecoveredCase(row.Id, Spent(row.CustomerId, row.CreatedOnUtc), [.. alikeOf[row.Id].Select(id => Spent(id, row.CreatedOnUtc))], costOf[row.Id].Sum())))];

        decimal? Spent(int customerId, DateTime fromUtc)
        {
            var after = bought[customerId].Where(order => order.OnUtc > fromUtc && order.OnUtc <= fromUtc.AddDays(days)).ToList();
            return after.Count == 0 ? null : after.Sum(order => order.Total);
        }
    }
}
