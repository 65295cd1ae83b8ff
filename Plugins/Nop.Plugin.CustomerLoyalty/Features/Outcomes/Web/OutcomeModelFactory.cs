using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Catalog;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes.Web;

/// <summary>What all measures brought, in words.</summary>
public class OutcomeModelFactory(MeasureReport report, MeasureCount count, DeskWords words, IPriceFormatter prices, IPermissionService permissions)
{
    public const int UsualDays = 90;

    private static readonly ArmCell Unknown = new("–", "–", "–");

    public async Task<OutcomeModel> PrepareAsync(int days)
    {
        var lines = await report.ReadAsync(DaysOf(days));
        var rows = new List<OutcomeRow>();
        foreach (var line in lines)
            rows.Add(await RowAsync(line));
        return new OutcomeModel
        {
            Days = DaysOf(days),
            Periods = MeasureCount.Periods,
            Rows = rows,
            CountedOn = lines.Select(line => line.CountedOnUtc).OfType<DateTime>().DefaultIfEmpty().Min() is var oldest && oldest != default ? await words.TimeAsync(oldest) : string.Empty,
            IsCounting = await count.CompletedOnUtcAsync() is null,
            MayCount = await permissions.AuthorizeAsync(LoyaltyPermissions.OutcomesCount)
        };
    }

    /// <summary>Only times that are counted can be shown.</summary>
    public static int DaysOf(int days) => MeasureCount.Periods.Contains(days) ? days : UsualDays;

    private async Task<OutcomeRow> RowAsync(MeasureLine line)
    {
        var kind = await words.OfAsync(line.Head.Kind);
        if (line.Uplift is not { } uplift)
            return new OutcomeRow(line.Head, kind, Unknown, Unknown) { Verdict = await words.TextAsync("Outcomes.Verdict.NotCounted"), Warning = await WarningAsync(line) };
        var (tone, icon) = StyleOf(uplift);
        return new OutcomeRow(line.Head, kind, await CellAsync(uplift.Arms.Treated), await CellAsync(uplift.Arms.Control))
        {
            PerPerson = await SignedAsync(uplift.PerPerson),
            PerPersonInterval = await BetweenAsync(uplift.Low, uplift.High),
            Total = await SignedAsync(uplift.Total),
            TotalInterval = await BetweenAsync(uplift.TotalLow, uplift.TotalHigh),
            ControlShare = uplift.ControlShare?.ToString("P1") ?? "–",
            Verdict = await VerdictAsync(uplift),
            Tone = tone,
            Icon = icon,
            Warning = await WarningAsync(line),
            Uplift = uplift
        };
    }

    private static (string Tone, string Icon) StyleOf(MeasureUplift uplift) => uplift.HasControl ? uplift.Verdict switch
    {
        ArmVerdict.Ahead => ("success", "fa-arrow-trend-up"),
        ArmVerdict.Behind => ("danger", "fa-arrow-trend-down"),
        ArmVerdict.Alike => ("info", "fa-equals"),
        _ => ("secondary", "fa-hourglass-half")
    } : ("warning", "fa-circle-question");

    private async Task<string> VerdictAsync(MeasureUplift uplift)
    {
        if (!uplift.HasControl)
            return await words.TextAsync("Outcomes.Verdict.NoControl");
        return uplift.Verdict switch
        {
            ArmVerdict.Ahead => await words.TextAsync("Outcomes.Verdict.Ahead"),
            ArmVerdict.Behind => await words.TextAsync("Outcomes.Verdict.Behind"),
            ArmVerdict.Alike => await words.FillAsync("Outcomes.Verdict.Alike", ArmComparison.WorthHaving.ToString("P0")),
            _ => uplift.Comparison.Needed is { } needed && needed > uplift.Comparison.People
                ? await words.FillAsync("Outcomes.Verdict.TooEarly", needed.ToString("N0"), uplift.Comparison.People.ToString("N0"))
                : await words.TextAsync("Outcomes.Verdict.TooEarlyYet")
        };
    }

    private async Task<string> WarningAsync(MeasureLine line)
    {
        if (line.Head is { ControlPercent: 0, IsRunning: true } && line.Uplift?.HasControl != true)
            return await words.TextAsync("Outcomes.Warning.NoControl");
        if (line.Uplift is { HasControl: true, IsTooSmall: true } small)
            return await words.FillAsync("Outcomes.Warning.TooSmall", MeasureUplift.FewestPeople.ToString("N0"), Math.Min(small.Arms.Treated.People, small.Arms.Control.People).ToString("N0"));
        return line.Uplift is { Arms.Mixed: > 0 } mixed ? await words.FillAsync("Outcomes.Warning.Mixed", mixed.Arms.Mixed.ToString("N0")) : string.Empty;
    }

    private async Task<ArmCell> CellAsync(ArmSums arm) => arm.People == 0
        ? new ArmCell("0", "–", "–")
        : new ArmCell(arm.People.ToString("N0"), $"{arm.Buyers:N0} ({(double)arm.Buyers / arm.People:P1})", await MoneyAsync(arm.Mean));

    private async Task<string> SignedAsync(double? amount) => amount is not { } value ? "–" : (value > 0 ? "+" : value < 0 ? "−" : string.Empty) + await MoneyAsync(Math.Abs(value));

    private async Task<string> BetweenAsync(double? low, double? high) => low is null || high is null ? string.Empty : await words.FillAsync("Outcomes.Between", await SignedAsync(low), await SignedAsync(high));

    private Task<string> MoneyAsync(double amount) => prices.FormatPriceAsync(decimal.Round((decimal)Math.Clamp(amount, -1e15, 1e15), 2, MidpointRounding.AwayFromZero), true, false);
}
