using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>
/// Puts the recipients of an occurrence into the outbox, slice by slice. A slice that was done already, because the process ended before it
/// was noted or another one was at it, is done again without effect: the mails have keys, and so have those who get none.
/// </summary>
public class CampaignPlanner(CampaignStore campaigns, LeftOutStore leftOuts, BrakeStore brakes, MailSurvey survey, CampaignHours hours, ActionQueue actions, ISettingService settings)
{
    public const int SliceSize = 5_000;

    /// <summary>Returns how many mails are new.</summary>
    public async Task<int> RunAsync(LoyaltyCampaignRun run, DateTime nowUtc, Func<bool> inBudget)
    {
        var planned = 0;
        while (run.State == CampaignRunState.Planning && inBudget() && (await brakes.OfAsync(run.CampaignId)).All(brake => brake == CampaignBrake.Release))
        {
            planned += await SliceAsync(run, nowUtc);
            if (run.PlannedOnUtc is not null)
                run.StateId = (int)CampaignRunState.Sending;
            await campaigns.UpdateAsync(run);
        }

        return planned;
    }

    private async Task<int> SliceAsync(LoyaltyCampaignRun run, DateTime nowUtc)
    {
        var definition = run.Definition;
        var rules = MailGate.RulesOf(await settings.LoadSettingAsync<CustomerLoyaltySettings>(definition.StoreId));
        var page = await survey.ReadAsync(CampaignAudience.QueryOf(definition), run.Position, SliceSize);
        var (mails, leftOut) = await SortAsync(run, definition, page.Customers, rules, nowUtc);

        // Whoever has a mail of it from an earlier try, or from an account that was made part of his, gets no other; and who was left out stays so.
        var source = new ActionSource(ActionSourceKind.Campaign, run.CampaignId, 0, run.Occurrence);
        var queued = await actions.CustomersOfAsync(source, [.. page.Customers.Select(customer => customer.CustomerId)]);
        await leftOuts.AddAsync([.. leftOut.Where(row => !queued.Contains(row.CustomerId))]);
        var known = await leftOuts.KnownAsync(run.Id, [.. mails.Select(mail => mail.CustomerId)]);
        var added = await actions.AddAsync([.. mails.Where(mail => !queued.Contains(mail.CustomerId) && !known.Contains(mail.CustomerId))]);

        if (page.UpTo is { } upTo)
            run.Position = upTo;
        else
            run.PlannedOnUtc = nowUtc;
        return added;
    }

    private async Task<(List<PlannedAction> Mails, List<LoyaltyLeftOut> LeftOut)> SortAsync(
        LoyaltyCampaignRun run, CampaignDefinition definition, IReadOnlyList<SurveyedCustomer> customers, SendRules rules, DateTime nowUtc)
    {
        var (mails, leftOut) = (new List<PlannedAction>(), new List<LoyaltyLeftOut>());
        var waves = new CampaignWaves(definition, DueOccurrence.DayOf(run.Occurrence)!.Value, run.StartUtc);
        var best = definition.Timing.EffectiveClock == CampaignClock.BestHour ? await hours.OfAsync(customers, rules.Quiet) : new Dictionary<int, int>();
        foreach (var customer in customers)
        {
            var verdict = RecipientVerdict.Of(customer.Facts, rules, CampaignSplit.IsHeldOut(run.CampaignId, customer.CustomerId, definition), run.StartUtc);
            if (!verdict.IsPlanned)
            {
                leftOut.Add(new LoyaltyLeftOut { RunId = run.Id, CampaignId = run.CampaignId, CustomerId = customer.CustomerId, ReasonId = (int)verdict.Reason, CreatedOnUtc = nowUtc });
                continue;
            }

            var variant = CampaignSplit.VariantOf(run.CampaignId, run.Occurrence, customer.CustomerId, definition);
            var due = waves.DueUtc(customer.Facts.TimeZone, best.GetValueOrDefault(customer.CustomerId), variant == 0);
            mails.Add(CampaignActions.Of(run, definition, customer.CustomerId, variant, due));
        }

        return (mails, leftOut);
    }
}
