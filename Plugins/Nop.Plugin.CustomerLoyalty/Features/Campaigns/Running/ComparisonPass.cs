using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Keeps what an ended occurrence brought above those who were left alone, as soon as its window is over: its mails are taken away one day.</summary>
public class ComparisonPass(CampaignStore campaigns, CampaignFigures figures, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <summary>Orders of the last minutes may still be on their way to the journal.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromDays(1);

    public async Task RunAsync(Func<bool> inBudget)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var run in await campaigns.UncomparedAsync(AtOnce))
        {
            if (!inBudget())
                return;
            if (CampaignFigures.WindowEndOf(run) + Late > now)
                continue;
            var uplift = await figures.UpliftAsync(run);
            (run.Treated, run.TreatedWon, run.LeftAlone, run.LeftAloneWon, run.ComparedOnUtc) = (uplift.Treated, uplift.TreatedWon, uplift.Control, uplift.ControlWon, now);
            await campaigns.UpdateAsync(run);
        }
    }
}
