using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What a trial found, for the reader.</summary>
public class JourneyTrialFactory(JourneyTrialService trials, JourneyPersonStore people, JourneyTexts texts)
{
    public async Task<object> RunAsync(int journeyId, JourneyVerdict verdict)
    {
        if (!verdict.IsGood)
            return new { note = await texts.GetAsync("Trial.Wrong") };

        var definition = verdict.Definition!;
        var result = await trials.RunAsync(journeyId, definition);
        if (!result.IsPossible)
            return new { note = await texts.GetAsync("Trial.NotPossible") };
        var trial = result.Trial;
        return new
        {
            note = await texts.FillAsync(result.IsWhole ? "Trial.Whole" : "Trial.Part", JourneyTrialService.Days, result.Customers.ToString("N0")),
            counts = new[]
            {
                await CountAsync("Candidates", trial.Candidates), await CountAsync("NotInAudience", trial.NotInAudience), await CountAsync("TooSoon", trial.TooSoon),
                await CountAsync("HeldOut", trial.HeldOut), await CountAsync("Entered", trial.Entered), await CountAsync("Running", trial.Running)
            },
            ends = await EndsAsync(trial),
            steps = await StepsAsync(trial, definition),
            samples = await SamplesAsync(trial)
        };
    }

    private async Task<object> CountAsync(string name, int count) => new { name = await texts.GetAsync($"Trial.{name}"), count };

    private async Task<IReadOnlyList<object>> EndsAsync(JourneyTrial trial)
    {
        var ends = new List<object>();
        foreach (var (end, count) in trial.Ends.OrderBy(end => end.Key))
            ends.Add(new { name = await texts.OfAsync(end), count });
        return ends;
    }

    private async Task<IReadOnlyList<object>> StepsAsync(JourneyTrial trial, JourneyDefinition definition)
    {
        var steps = new List<object>();
        foreach (var step in definition.Steps)
        {
            var tally = trial.Steps.GetValueOrDefault(step.Id);
            steps.Add(new { name = await texts.OfAsync(step), reached = tally.Reached, done = step is ActingStep ? tally.Done : (int?)null, tooLate = tally.TooLate });
        }

        return steps;
    }

    private async Task<IReadOnlyList<object>> SamplesAsync(JourneyTrial trial)
    {
        var names = await people.NamesAsync([.. trial.Samples.Select(sample => sample.CustomerId)]);
        var samples = new List<object>();
        foreach (var sample in trial.Samples)
            samples.Add(new
            {
                id = sample.CustomerId,
                name = names.GetValueOrDefault(sample.CustomerId, $"#{sample.CustomerId}"),
                began = sample.Entry.TriggeredOnUtc.ToString("g"),
                acted = sample.Steps.Count(step => step.Acts),
                end = sample.End == JourneyEnd.None ? await texts.GetAsync("Trial.Running") : await texts.OfAsync(sample.End)
            });
        return samples;
    }
}
