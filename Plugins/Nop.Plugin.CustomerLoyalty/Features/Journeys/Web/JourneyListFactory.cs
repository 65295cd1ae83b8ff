using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>The list of journeys with what each brings.</summary>
public class JourneyListFactory(JourneyService journeys, JourneyReportStore reports, ActionQueue actions, JourneyTexts texts, TimeProvider clock)
{
    public async Task<JourneyListModel> ListAsync(JourneySearchModel search)
    {
        // What runs comes first.
        var all = (await journeys.ListAsync()).OrderBy(journey => journey.State == JourneyState.Off).ThenBy(journey => journey.Id).ToList();
        var page = new PagedList<LoyaltyJourney>(all, search.Page - 1, search.PageSize);
        var ends = (await reports.EndsAsync(0)).ToLookup(tally => tally.JourneyId);
        var won = (await reports.WonAsync(0, clock.GetUtcNow().UtcDateTime)).ToLookup(tally => tally.JourneyId);
        return await new JourneyListModel().PrepareToGridAsync(search, page, () => RowsAsync(page, ends, won));
    }

    private async IAsyncEnumerable<JourneyRowModel> RowsAsync(IEnumerable<LoyaltyJourney> page, ILookup<int, EndTally> ends, ILookup<int, WonTally> won)
    {
        foreach (var journey in page)
        {
            var entered = ends[journey.Id].Where(tally => !tally.IsControl).Sum(tally => tally.Count);
            var sent = entered == 0 ? 0 : await actions.CountAsync(new ActionQuery { SourceKind = ActionSourceKind.Journey, SourceId = journey.Id, Kind = ActionKind.Mail, State = ActionState.Done });
            var uplift = JourneyUplift.Of(won[journey.Id]);
            yield return new JourneyRowModel
            {
                Id = journey.Id,
                Name = await texts.NameAsync(journey),
                Description = await texts.DescriptionAsync(journey) ?? string.Empty,
                State = await texts.OfAsync(journey.State),
                StateStyle = JourneyStyles.Of(journey.State),
                WaitsFor = ReadyMadeJourneys.Find(journey.ReadyMadeKey)?.WaitsFor is { } missing ? await texts.GetAsync($"WaitsFor.{missing}") : string.Empty,
                Entered = entered.ToString("N0"),
                Running = ends[journey.Id].Where(tally => tally.IsRunning).Sum(tally => tally.Count).ToString("N0"),
                Sent = sent.ToString("N0"),
                Goal = uplift.Treated == 0 ? "–" : $"{uplift.TreatedWon:N0} ({(double)uplift.TreatedWon / uplift.Treated:P1})",
                Uplift = JourneyUplift.Text(uplift),
                UpliftStyle = JourneyUplift.Style(uplift)
            };
        }
    }
}
