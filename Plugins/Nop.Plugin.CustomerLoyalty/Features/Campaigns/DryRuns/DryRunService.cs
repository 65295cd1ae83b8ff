using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Services.Configuration;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;

/// <summary>
/// Counts who would get the mail of a campaign and who not and why, over the whole audience and by the same rules as sending. The work is
/// done in slices as long as somebody asks for more: the page that shows the progress does.
/// </summary>
public class DryRunService(CampaignStore campaigns, DryRunStore runs, MailSurvey survey, LeaseStore leases, ISettingService settings, IDateTimeHelper times, TimeProvider clock)
{
    private const int SliceSize = 50_000;
    private static readonly TimeSpan LeaseDuration = TimeSpan.FromMinutes(1);

    /// <summary>Begins one by the campaign as it is saved; null when there is no such campaign.</summary>
    public async Task<DryRunProgress?> StartAsync(int campaignId)
    {
        if (await campaigns.FindAsync(campaignId) is not { } campaign)
            return null;
        var (definition, now) = (campaign.Definition, clock.GetUtcNow().UtcDateTime);
        var run = new LoyaltyDryRun
        {
            CampaignId = campaignId,
            Revision = campaign.Revision,
            DefinitionJson = campaign.DefinitionJson,
            StartUtc = CampaignSchedule.Upcoming(definition.Timing, now, times.DefaultStoreTimeZone, 1) is [var start, ..] ? start : now,
            Audience = await survey.CountAsync(CampaignAudience.QueryOf(definition)),
            CreatedOnUtc = now
        };
        await runs.InsertAsync(run);
        await runs.DeleteOlderAsync(campaignId, run.Id);
        return new DryRunProgress(run, new Dictionary<ActionReason, int>());
    }

    /// <summary>The newest of a campaign.</summary>
    public async Task<DryRunProgress?> NewestAsync(int campaignId) => await runs.NewestAsync(campaignId) is { } run ? await ProgressAsync(run) : null;

    public async Task<DryRunProgress?> FindAsync(int dryRunId) => await runs.FindAsync(dryRunId) is { } run ? await ProgressAsync(run) : null;

    /// <summary>Goes on as long as there is time, and says how far it has come; null when there is no such dry run.</summary>
    public async Task<DryRunProgress?> ContinueAsync(int dryRunId, Func<bool> inBudget)
    {
        await using (var lease = await leases.TryAcquireAsync($"dry-run:{dryRunId}", LeaseDuration))
        {
            if (await runs.FindAsync(dryRunId) is not { } run)
                return null;
            // Somebody else's page is at it already: this one only looks.
            if (lease is not null)
                while (run.CompletedOnUtc is null)
                {
                    await SliceAsync(run);
                    if (!inBudget())
                        break;
                }
        }

        return await FindAsync(dryRunId);
    }

    /// <summary>Customers of a reason, by number.</summary>
    public async Task<(IReadOnlyList<int> CustomerIds, int Total)> ListAsync(int dryRunId, ActionReason reason, int skip, int most)
    {
        var found = new List<int>();
        var total = 0;
        foreach (var (partId, counts) in await runs.CountsAsync(dryRunId))
        {
            var here = DryRunCounts.Read(counts).GetValueOrDefault(reason);
            if (here > 0 && total + here > skip && found.Count < most)
                found.AddRange((await runs.RollAsync(partId)).Where(one => one.Reason == reason).Select(one => one.CustomerId).Skip(Math.Max(0, skip - total)).Take(most - found.Count));
            total += here;
        }

        return (found, total);
    }

    private async Task SliceAsync(LoyaltyDryRun run)
    {
        var definition = CampaignJson.Read(run.DefinitionJson) ?? new CampaignDefinition();
        var rules = MailGate.RulesOf(await settings.LoadSettingAsync<CustomerLoyaltySettings>(definition.StoreId));
        var waves = new CampaignWaves(definition, LocalTime.DayOf(run.StartUtc, times.DefaultStoreTimeZone), run.StartUtc);
        var page = await survey.ReadAsync(CampaignAudience.QueryOf(definition), run.Position, SliceSize);
        var rolled = new List<RolledCustomer>(page.Customers.Count);
        foreach (var customer in page.Customers)
            rolled.Add(new RolledCustomer(customer.CustomerId, ReasonOf(run, definition, customer, rules, waves)));

        if (rolled.Count > 0)
            await runs.AddAsync(new LoyaltyDryRunPart { DryRunId = run.Id, AfterId = run.Position, LastId = rolled[^1].CustomerId, Counts = DryRunCounts.Write(rolled), Roll = ReasonRoll.Write(rolled) });
        run.Done += rolled.Count;
        if (page.UpTo is { } upTo)
            run.Position = upTo;
        else
            run.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
        await runs.UpdateAsync(run);
    }

    private static ActionReason ReasonOf(LoyaltyDryRun run, CampaignDefinition definition, SurveyedCustomer customer, SendRules rules, CampaignWaves waves)
    {
        var isHeldOut = CampaignSplit.IsHeldOut(run.CampaignId, customer.CustomerId, definition);
        // The best hour of somebody lies outside the quiet hours; which one it is makes no difference here.
        var isBestHour = definition.Timing.EffectiveClock == CampaignClock.BestHour;
        var waits = !isBestHour && CampaignSplit.VariantOf(run.CampaignId, 0, customer.CustomerId, definition) == 0;
        var due = isBestHour ? run.StartUtc : waves.DueUtc(customer.Facts.TimeZone, 0, waits);
        return RecipientVerdict.Of(customer.Facts, isBestHour ? rules with { Quiet = default } : rules, isHeldOut, due).Reason;
    }

    private async Task<DryRunProgress> ProgressAsync(LoyaltyDryRun run)
    {
        var counts = new Dictionary<ActionReason, int>();
        foreach (var (_, part) in await runs.CountsAsync(run.Id))
            foreach (var (reason, count) in DryRunCounts.Read(part))
                counts[reason] = counts.GetValueOrDefault(reason) + count;
        return new DryRunProgress(run, counts);
    }
}
