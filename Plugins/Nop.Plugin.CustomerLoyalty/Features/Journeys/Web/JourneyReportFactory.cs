using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Web;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>The report of a journey, and the people behind its numbers.</summary>
public class JourneyReportFactory(JourneyStore journeys, JourneyReportStore reports, JourneyFilters filters, JourneyPersonStore people, JourneyTexts texts, SegmentTimes times, JourneyBrought brought)
{
    public async Task<JourneyReportModel?> PrepareAsync(JourneyFilterModel filter)
    {
        var id = filter.Id;
        if (await journeys.FindAsync(id) is not { } journey)
            return null;
        var now = brought.NowUtc;
        var scope = await filters.ScopeAsync(filter.FromDay, filter.ToDay, filter.StoreId, filter.SegmentId);
        await filters.FillAsync(filter);
        var ends = await reports.EndsAsync(id, scope);
        var uplift = JourneyUplift.Of(await reports.WonAsync(id, now, scope));
        var entered = ends.Where(tally => !tally.IsControl).Sum(tally => tally.Count);
        var fates = await brought.FatesAsync(id, scope);
        var all = await brought.ReadAsync(id, scope, fates);
        return new JourneyReportModel
        {
            Id = id,
            Filter = filter,
            Brought = await all.OfAsync(0, 0),
            Name = await texts.NameAsync(journey),
            State = await texts.OfAsync(journey.State),
            StateStyle = JourneyStyles.Of(journey.State),
            Funnel =
            [
                await NumberAsync("Report.Entered", entered, entered, new EnrollmentQuery(id)),
                await NumberAsync("Report.Running", ends.Where(tally => tally.IsRunning).Sum(tally => tally.Count), entered, new EnrollmentQuery(id, EnrollmentGroup.Running)),
                await NumberAsync("Report.Ended", ends.Where(tally => tally is { IsRunning: false, IsControl: false }).Sum(tally => tally.Count), entered, new EnrollmentQuery(id, EnrollmentGroup.Ended)),
                await NumberAsync("Report.Control", ends.Where(tally => tally.IsControl).Sum(tally => tally.Count), 0, new EnrollmentQuery(id, EnrollmentGroup.Control))
            ],
            Ends = await EndsAsync(id, ends, entered),
            Steps = await StepsAsync(journey, entered, now, scope, fates, all),
            Treated = $"{uplift.TreatedWon:N0} / {uplift.Treated:N0}",
            Control = $"{uplift.ControlWon:N0} / {uplift.Control:N0}",
            Uplift = JourneyUplift.Text(uplift),
            UpliftStyle = JourneyUplift.Style(uplift),
            HasControl = uplift.Difference is not null
        };
    }

    public async Task<JourneyPeopleSearchModel?> SearchAsync(JourneyPeopleSearchModel search)
    {
        if (await journeys.FindAsync(search.JourneyId) is not { } journey)
            return null;
        search.Name = await texts.NameAsync(journey);
        search.Title = await TitleAsync(journey, search.Query);
        search.SetGridPageSize();
        return search;
    }

    public async Task<JourneyPeopleListModel> PeopleAsync(JourneyPeopleSearchModel search)
    {
        var scope = await filters.ScopeAsync(search.FromDay, search.ToDay, search.StoreId, search.SegmentId);
        var page = await reports.ListAsync(search.Query with { Scope = scope }, search.Page - 1, search.PageSize);
        var names = await people.NamesAsync([.. page.Select(row => row.CustomerId).Distinct()]);
        return await new JourneyPeopleListModel().PrepareToGridAsync(search, page, () => RowsAsync(page, names));
    }

    private async IAsyncEnumerable<JourneyPersonModel> RowsAsync(IEnumerable<LoyaltyEnrollment> rows, IReadOnlyDictionary<int, string> names)
    {
        foreach (var row in rows)
            yield return new JourneyPersonModel
            {
                Id = row.CustomerId,
                Name = names.GetValueOrDefault(row.CustomerId, $"#{row.CustomerId}"),
                Began = await times.LocalAsync(row.TriggeredOnUtc),
                State = row.IsRunning ? await texts.GetAsync("Report.Running") : await texts.OfAsync(row.End),
                Next = row.IsRunning ? await times.LocalAsync(row.DueOnUtc) : "–"
            };
    }

    private async Task<string> TitleAsync(LoyaltyJourney journey, EnrollmentQuery query)
    {
        if (query.StepId > 0)
            return await texts.FillAsync("Report.CameTo", await texts.OfAsync((await DefinitionAsync(journey))?.Step(query.StepId)));
        return query.EndId > 0 ? await texts.OfAsync((JourneyEnd)query.EndId) : await texts.GetAsync($"Report.{query.Group}");
    }

    private async Task<JourneyDefinition?> DefinitionAsync(LoyaltyJourney journey) =>
        await journeys.VersionAsync(journey.VersionId) is { } version ? JourneyReader.Read(version.DefinitionJson).Definition : null;

    private async Task<IReadOnlyList<JourneyNumberModel>> EndsAsync(int id, IEnumerable<EndTally> ends, int entered)
    {
        var numbers = new List<JourneyNumberModel>();
        foreach (var end in ends.Where(tally => tally is { IsRunning: false, IsControl: false }).GroupBy(tally => tally.EndId).OrderBy(group => group.Key))
            numbers.Add(new JourneyNumberModel(await texts.OfAsync((JourneyEnd)end.Key), end.Sum(tally => tally.Count), Share(end.Sum(tally => tally.Count), entered), new EnrollmentQuery(id, EnrollmentGroup.Ended, end.Key)));
        return numbers;
    }

    private async Task<IReadOnlyList<JourneyStepReportModel>> StepsAsync(LoyaltyJourney journey, int entered, DateTime now, JourneyScope scope, IReadOnlyList<ActionTally> fates, JourneyBrought.Table all)
    {
        var definition = await DefinitionAsync(journey);
        var passed = await reports.PassedAsync(journey.Id, scope);
        var variants = (await reports.VariantsAsync(journey.Id, now, scope)).ToDictionary(tally => (tally.StepId, tally.Variant));
        var known = definition?.Steps.Select(step => step.Id).ToList() ?? [];
        var steps = new List<JourneyStepReportModel>();
        foreach (var id in known.Concat(passed.Select(tally => tally.StepId).Distinct().Except(known).Order()))
        {
            var mine = passed.Where(tally => tally.StepId == id).ToList();
            var name = await texts.OfAsync(definition?.Step(id));
            var texted = new List<JourneyVariantModel>();
            foreach (var variant in mine.Where(tally => tally.Variant > 0).GroupBy(tally => tally.Variant).OrderBy(group => group.Key))
                texted.Add(VariantOf(journey.Id, id, variant.Key, variant.Sum(tally => tally.Count), definition, variants, await all.OfAsync(id, variant.Key)));
            steps.Add(new JourneyStepReportModel(name, new JourneyNumberModel(name, mine.Sum(tally => tally.Count), Share(mine.Sum(tally => tally.Count), entered), new EnrollmentQuery(journey.Id, StepId: id)),
                await FatesAsync(mine, fates.Where(tally => tally.Step == id)), texted, await all.OfAsync(id, 0)));
        }

        return steps;
    }

    private static JourneyVariantModel VariantOf(int journeyId, int stepId, int variant, int count, JourneyDefinition? definition, Dictionary<(int, int), VariantTally> won, JourneyBroughtModel? brought)
    {
        var template = definition?.Step(stepId) is MailStep mail && variant <= mail.Variants.Count ? mail.Variants[variant - 1].Template : "…";
        var name = $"{(char)('A' + variant - 1)}: {template}";
        var result = won.TryGetValue((stepId, variant), out var tally) && tally.Count > 0 ? $"{tally.Won:N0} / {tally.Count:N0} ({(double)tally.Won / tally.Count:P1})" : "–";
        return new JourneyVariantModel(name, new JourneyNumberModel(name, count, string.Empty, new EnrollmentQuery(journeyId, StepId: stepId, Variant: variant)), result, brought);
    }

    private async Task<IReadOnlyList<JourneyFateModel>> FatesAsync(IEnumerable<PassedTally> passed, IEnumerable<ActionTally> tallies)
    {
        var said = new List<JourneyFateModel>();
        if (passed.Where(tally => tally.SkipId == (int)SkipReason.TooLate).Sum(tally => tally.Count) is > 0 and var late)
            said.Add(new JourneyFateModel($"{await texts.OfAsync(SkipReason.TooLate)}: {late:N0}", 0, 0));
        foreach (var fate in tallies.GroupBy(tally => (tally.StateId, tally.ReasonId)).OrderBy(group => group.Key))
        {
            var reason = fate.Key.ReasonId == 0 ? string.Empty : $" ({await texts.OfAsync((ActionReason)fate.Key.ReasonId)})";
            said.Add(new JourneyFateModel($"{await texts.OfAsync((ActionState)fate.Key.StateId)}{reason}: {fate.Sum(tally => tally.Count):N0}", fate.Key.StateId, fate.Key.ReasonId));
        }

        return said;
    }

    private async Task<JourneyNumberModel> NumberAsync(string name, int count, int of, EnrollmentQuery query) => new(await texts.GetAsync(name), count, Share(count, of), query);

    private static string Share(int count, int of) => of == 0 ? string.Empty : ((double)count / of).ToString("P0");
}
