using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Catalog;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>How far an occurrence has come and what came of it.</summary>
public class CampaignReportFactory(CampaignStore campaigns, BrakeStore brakes, CampaignFigures figures, CampaignTexts texts, CampaignTimes times, IPriceFormatter prices, IPermissionService permissions)
{
    private static readonly ActionState[] Told = [ActionState.Waiting, ActionState.Skipped, ActionState.Failed, ActionState.Unknown];

    /// <param name="occurrence">0 for the newest. Null when there is no such campaign or occurrence.</param>
    public async Task<CampaignReportModel?> PrepareAsync(int id, int occurrence)
    {
        if (await campaigns.FindAsync(id) is not { } campaign)
            return null;
        var (runs, pulled) = (await campaigns.RunsAsync(id), await brakes.OfAsync(id));
        var run = occurrence == 0 ? runs.FirstOrDefault(one => one.State != CampaignRunState.Missed) ?? runs.FirstOrDefault() : runs.FirstOrDefault(one => one.Occurrence == occurrence);
        if (run is null && occurrence != 0)
            return null;
        var state = CampaignStates.Of(campaign, pulled);
        var model = new CampaignReportModel
        {
            Id = id, Name = campaign.Name, State = state, StateName = await texts.OfAsync(state), StateStyle = CampaignStyles.Of(state), MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.CampaignsEdit), Occurrence = run?.Occurrence ?? 0
        };
        if (run is null)
            return model;
        var listed = new List<CampaignRunModel>();
        foreach (var one in runs)
            listed.Add(new CampaignRunModel(one.Occurrence, CampaignTimes.Day(one.Occurrence), await texts.OfAsync(StateOf(one, state)), one.Id == run.Id));
        model.Runs = listed;
        await FillAsync(model, run, StateOf(run, state));
        return model;
    }

    /// <summary>A run of a stopped campaign is stopped from that moment on, though its mails are still being called off.</summary>
    private static CampaignRunState StateOf(LoyaltyCampaignRun run, CampaignState campaign) => run.IsOpen && campaign == CampaignState.Stopped ? CampaignRunState.Stopped : run.State;

    private async Task FillAsync(CampaignReportModel model, LoyaltyCampaignRun run, CampaignRunState state)
    {
        var (definition, found) = (run.Definition, await figures.OfAsync(run));
        var open = found.Count(null, ActionState.Waiting);
        model.IsLive = run.IsOpen;
        model.Percent = (int)(run.PlannedOnUtc is null ? 50L * found.Audience / Math.Max(1, Math.Max(run.Audience, found.Audience)) : 100 - 50L * open / Math.Max(1, found.Planned()));
        model.Progress = await ProgressAsync(model.State, run, state, open);
        model.Funnel =
        [
            await NumberAsync(run, CampaignGroup.Audience, found.Audience, 0),
            await NumberAsync(run, CampaignGroup.Planned, found.Planned(), found.Audience),
            await NumberAsync(run, CampaignGroup.Sent, found.Sent(), found.Audience),
            await NumberAsync(run, CampaignGroup.Delivered, found.Delivered(), found.Sent()),
            await NumberAsync(run, CampaignGroup.Clicked, found.Clicked(), found.Delivered()),
            await NumberAsync(run, CampaignGroup.Ordered, found.Orders(), found.Delivered())
        ];
        model.Reasons = await ReasonsAsync(run, found);
        model.Revenue = await prices.FormatPriceAsync(found.Revenue(), true, false);
        model.Variants = await VariantsAsync(run, definition, found);
        if (run.WinnerVariant > 0)
            model.Winner = await texts.FillAsync($"WonBy.{run.WinnerReason}", await texts.VariantAsync(run.WinnerVariant), run.WinnerCertainty.ToString("P0"));
        else if (definition.WaitsForWinner)
            model.Winner = await texts.FillAsync("WonBy.None", times.Local(run.StartUtc.AddHours(definition.Test.WaitHours)));

        var uplift = await figures.UpliftAsync(run);
        (model.Uplift, model.UpliftStyle, model.HasControl) = (CampaignStyles.Text(uplift), CampaignStyles.Of(uplift), uplift.Difference is not null);
        model.Treated = $"{uplift.TreatedWon:N0} / {uplift.Treated:N0}";
        model.Control = $"{uplift.ControlWon:N0} / {uplift.Control:N0}";
        var until = run.StartUtc.AddDays(definition.WindowDays);
        model.UpliftNote = await texts.FillAsync(until > times.Now ? "Report.UpliftSoFar" : "Report.UpliftDone", times.Local(run.CreatedOnUtc), times.Local(until));
    }

    private async Task<string> ProgressAsync(CampaignState campaign, LoyaltyCampaignRun run, CampaignRunState state, int open) => (campaign, state) switch
    {
        (CampaignState.Paused, CampaignRunState.Planning or CampaignRunState.Sending) => await texts.GetAsync("Progress.Paused"),
        (_, CampaignRunState.Planning) => await texts.FillAsync("Progress.Planning", run.Audience.ToString("N0")),
        (_, CampaignRunState.Sending) => await texts.FillAsync("Progress.Sending", open.ToString("N0")),
        (_, CampaignRunState.Stopped) => await texts.GetAsync("Progress.Stopped"),
        (_, CampaignRunState.Missed) => await texts.GetAsync("Progress.Missed"),
        _ => await texts.FillAsync("Progress.Done", run.EndedOnUtc is { } ended ? times.Local(ended) : string.Empty)
    };

    private async Task<IReadOnlyList<CampaignNumberModel>> ReasonsAsync(LoyaltyCampaignRun run, RunFigures found)
    {
        var numbers = new List<CampaignNumberModel>();
        foreach (var state in Told)
            foreach (var (reason, count) in found.Reasons(state))
            {
                var why = reason == ActionReason.None ? string.Empty : $": {await texts.OfAsync(reason)}";
                numbers.Add(new CampaignNumberModel($"{await texts.OfAsync(state)}{why}", count, CampaignStyles.Share(count, found.Audience), QueryOf(run, (CampaignGroup)(int)state, reason)));
            }

        foreach (var (reason, count) in found.LeftOut.OrderByDescending(pair => pair.Value))
            numbers.Add(new CampaignNumberModel(await texts.FillAsync("Report.LeftOut", await texts.OfAsync(reason)), count, CampaignStyles.Share(count, found.Audience), QueryOf(run, CampaignGroup.LeftOut, reason)));
        if (found.Bounced.Values.Sum() is > 0 and var bounced)
            numbers.Add(await NumberAsync(run, CampaignGroup.Bounced, bounced, found.Sent()));
        return numbers;
    }

    private async Task<IReadOnlyList<CampaignVariantReportModel>> VariantsAsync(LoyaltyCampaignRun run, CampaignDefinition definition, RunFigures found)
    {
        var models = new List<CampaignVariantReportModel>();
        if (definition.Variants.Count < 2)
            return models;
        foreach (var variant in Enumerable.Range(1, definition.Variants.Count).Concat(definition.WaitsForWinner ? [0] : []))
        {
            var text = definition.Variants[variant == 0 ? Math.Max(0, run.WinnerVariant - 1) : variant - 1];
            var (delivered, clicked) = (found.Delivered(variant), found.Clicked(variant));
            models.Add(new CampaignVariantReportModel(await texts.VariantAsync(variant), text.Subjects.Values.FirstOrDefault() ?? text.Template,
                await NumberAsync(run, CampaignGroup.Sent, found.Sent(variant), 0, variant),
                await NumberAsync(run, CampaignGroup.Delivered, delivered, 0, variant),
                await NumberAsync(run, CampaignGroup.Clicked, clicked, delivered, variant),
                await NumberAsync(run, CampaignGroup.Ordered, found.Orders(variant), delivered, variant),
                await prices.FormatPriceAsync(found.Revenue(variant), true, false), variant > 0 && variant == run.WinnerVariant)
            {
                ClickRate = delivered == 0 ? 0 : Math.Round(100.0 * clicked / delivered, 2)
            });
        }

        return models;
    }

    private async Task<CampaignNumberModel> NumberAsync(LoyaltyCampaignRun run, CampaignGroup group, int count, int of, int variant = -1) =>
        new(await texts.GetAsync($"Group.{group}"), count, CampaignStyles.Share(count, of), QueryOf(run, group, null, variant));

    private static string QueryOf(LoyaltyCampaignRun run, CampaignGroup group, ActionReason? reason, int variant = -1) =>
        $"CampaignId={run.CampaignId}&Occurrence={run.Occurrence}&Group={group}&ReasonId={(reason is { } one ? (int)one : -1)}&Variant={variant}";
}
