using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <summary>What each member of staff did in a period; practice with sample customers is left out, as it is of every figure of a living shop. Small numbers are drawn towards the team's, so that nobody is first or last by chance.</summary>
public class StaffReports(StaffWorkStore store, IEnumerable<IServiceWorkSource> sources, SampleCustomers samples, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Whether cases are counted, too.</summary>
    public bool HasService => sources.Any();

    /// <summary>Whether there are sample customers whose concerns are left out.</summary>
    public async Task<bool> HasPracticeAsync() => (await samples.PracticeIdsAsync()).Count > 0;

    /// <summary>Everybody who did something, the busiest first. Each is compared with the whole team, also when only one is shown.</summary>
    public async Task<IReadOnlyList<StaffLine>> ReadAsync(StaffPeriod period)
    {
        var counted = period with { Without = [.. await samples.PracticeIdsAsync()] };
        var work = (await store.ReadAsync(counted, 0, Now)).ToDictionary(one => one.AgentId);
        var service = new Dictionary<int, ServiceWork>();
        foreach (var source in sources)
            foreach (var one in await source.ReadAsync(counted))
                service[one.AgentId] = one;
        var agents = work.Keys.Union(service.Keys).Order().ToList();
        var lines = agents.Select(id => new StaffLine(id, work.GetValueOrDefault(id) ?? new StaffWork(id)) { Service = service.GetValueOrDefault(id) }).ToList();
        return [.. With(lines).OrderByDescending(line => line.Work.Contacts + line.Work.TasksDone + (line.Service?.Handled ?? 0)).ThenBy(line => line.AgentId)];
    }

    private static IEnumerable<StaffLine> With(List<StaffLine> lines)
    {
        var promises = Shrinkage.Rates([.. lines.Select(line => new RateCount(line.Work.Kept, line.Work.Promises))]);
        var settled = Shrinkage.Rates([.. lines.Select(line => new RateCount(line.Work.Settled, line.Work.Contacts))]);
        var tasks = Shrinkage.Rates([.. lines.Select(line => new RateCount(line.Work.TasksInTime, line.Work.TasksDone))]);
        var minutes = MeanShrinkage.Means([.. lines.Select(line => new Moments(line.Work.Timed, line.Work.Minutes, line.Work.SquaredMinutes))]);
        var levels = Shrinkage.Rates([.. lines.Select(line => new RateCount(line.Service?.InTime ?? 0, line.Service?.Promised ?? 0))]);
        var reopened = Shrinkage.Rates([.. lines.Select(line => new RateCount(line.Service?.Reopened ?? 0, line.Service?.Handled ?? 0))]);
        var recovery = Shrinkage.Rates([.. lines.Select(line => new RateCount(line.Service?.Recovered ?? 0, line.Service?.Measurable ?? 0))]);
        var ratings = MeanShrinkage.Means([.. lines.Select(line => new Moments(line.Service?.Rated ?? 0, line.Service?.Ratings ?? 0, line.Service?.SquaredRatings ?? 0))]);
        var assurance = MeanShrinkage.Means([.. lines.Select(line => Of(line.Service?.Assurance))]);
        var empathy = MeanShrinkage.Means([.. lines.Select(line => Of(line.Service?.Empathy))]);
        var answers = MeanShrinkage.Means([.. lines.Select(line => Of(line.Service?.FirstAnswers))]);
        var solutions = MeanShrinkage.Means([.. lines.Select(line => Of(line.Service?.Solutions))]);
        return lines.Select((line, index) => line with
        {
            Promises = promises[index],
            Settled = settled[index],
            Tasks = tasks[index],
            Minutes = minutes[index],
            ServiceLevels = levels[index],
            Reopened = reopened[index],
            Recovery = recovery[index],
            FirstAnswer = answers[index],
            Solution = solutions[index],
            Satisfaction = ratings[index],
            Assurance = assurance[index],
            Empathy = empathy[index]
        });
    }

    private static Moments Of((long Count, double Sum, double Squares)? values) => values is { } known ? new Moments(known.Count, known.Sum, known.Squares) : default;
}
