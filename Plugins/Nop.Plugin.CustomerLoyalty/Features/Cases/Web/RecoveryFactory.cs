using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The recovery report: after 90 and 180 days, with the list behind the numbers.</summary>
public class RecoveryFactory(RecoveryReport report, CaseTexts texts, IPriceFormatter prices)
{
    private static readonly int[] Periods = [90, 180];
    private const int Shown = 200;

    public async Task<RecoveryModel> PrepareAsync(int days)
    {
        var chosen = Periods.Contains(days) ? days : Periods[0];
        var parts = new List<RecoveryPart>();
        IReadOnlyList<RecoveryLine> shown = [];
        foreach (var period in Periods)
        {
            var lines = await report.LinesAsync(period);
            parts.Add(await PartAsync(period, RecoverySums.Of(lines.Select(line => line.Outcome))));
            if (period == chosen)
                shown = lines;
        }

        var rows = new List<RecoveryRow>();
        foreach (var line in shown.Take(Shown))
            rows.Add(new RecoveryRow(line.Case.Id, line.Case.Subject, await texts.MomentAsync(line.Case.CreatedOnUtc), await MoneyAsync(line.Outcome.Bought), line.Outcome.Controls.Count == 0 ? "–" : await MoneyAsync(line.Outcome.Controls.Average(bought => bought ?? 0)), await MoneyAsync(line.Outcome.Cost), line.Case.Rating));
        return new RecoveryModel(parts, chosen, rows, shown.Count);
    }

    public async Task<TableFile> ExportAsync(int days, TableFormat format) => await TableExport.WriteAsync(format, $"recovery-{(Periods.Contains(days) ? days : Periods[0])}",
    [
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Case"), line => line.Case.Id),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Subject"), line => line.Case.Subject),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Recovery.Opened"), line => line.Case.CreatedOnUtc),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Recovery.Customer"), line => line.Case.CustomerId),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Recovery.Bought"), line => line.Outcome.Bought),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Recovery.Controls"), line => line.Outcome.Controls.Count),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Recovery.Control"), line => line.Outcome.Controls.Count == 0 ? null : line.Outcome.Controls.Average(bought => bought ?? 0)),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Recovery.Cost"), line => line.Outcome.Cost),
        new TableColumn<RecoveryLine>(await texts.TextAsync("Cases.Rating"), line => line.Case.Rating)
    ], await report.LinesAsync(Periods.Contains(days) ? days : Periods[0]));

    private async Task<RecoveryPart> PartAsync(int days, RecoverySums sums)
    {
        var buyers = sums.Buyers;
        var difference = buyers.Difference is { } shift ? $"{shift:+0.0 %;−0.0 %} ({buyers.Low:+0.0 %;−0.0 %} … {buyers.High:+0.0 %;−0.0 %})" : "–";
        return new RecoveryPart(days, sums.Cases, Share(buyers.TreatedWon, buyers.Treated), Share(buyers.ControlWon, buyers.Control), $"{buyers.TreatedWon:N0} / {buyers.Treated:N0}", $"{buyers.ControlWon:N0} / {buyers.Control:N0}",
            difference, !buyers.IsSignificant ? "muted" : buyers.Difference > 0 ? "success" : "danger", await MoneyAsync(sums.Spent), await MoneyAsync(sums.ControlSpent), await MoneyAsync(sums.Recovered), await MoneyAsync(sums.Cost),
            sums.CostPerRecovered is { } cost ? cost.ToString("P1") : "–");
    }

    private static double Share(int won, int of) => of == 0 ? 0 : 100.0 * won / of;

    private async Task<string> MoneyAsync(decimal? amount) => amount is { } money ? await prices.FormatPriceAsync(money, true, false) : "–";
}
