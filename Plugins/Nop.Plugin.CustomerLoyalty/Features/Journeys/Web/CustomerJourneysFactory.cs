using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public class CustomerJourneysFactory(JourneyService journeys, JourneyVersions versions, JourneyTexts texts, SegmentTimes times)
{
    public async Task<CustomerJourneysModel> PrepareAsync(int customerId)
    {
        var rows = await journeys.OfCustomerAsync(customerId);
        var names = (await journeys.ListAsync()).ToDictionary(journey => journey.Id);
        var definitions = await versions.OfAsync(rows.Select(row => row.Row.VersionId));
        var lines = new List<CustomerJourneyModel>();
        foreach (var (row, passed) in rows.Where(row => names.ContainsKey(row.Row.JourneyId)))
        {
            var steps = new List<string>();
            foreach (var step in passed.Where(step => definitions.GetValueOrDefault(row.VersionId)?.Step(step.StepId) is ActingStep or ConditionStep))
                steps.Add($"{await times.LocalAsync(step.PassedOnUtc)} · {await texts.OfAsync(definitions[row.VersionId].Step(step.StepId))}{(step.Skipped == SkipReason.None ? string.Empty : $" ({await texts.OfAsync(step.Skipped)})")}");
            lines.Add(new CustomerJourneyModel(row.JourneyId, await texts.NameAsync(names[row.JourneyId]), await times.LocalAsync(row.TriggeredOnUtc),
                row.IsRunning ? await texts.FillAsync("Customer.Next", await times.LocalAsync(row.DueOnUtc)) : await texts.OfAsync(row.End), row.IsRunning, steps));
        }

        return new CustomerJourneysModel(lines);
    }
}
