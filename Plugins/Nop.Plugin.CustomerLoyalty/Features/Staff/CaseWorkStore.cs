using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <summary>
/// Work on cases in a period: a promise is that of who answered first or closed, a case opened again that of who had closed it. Whether
/// customers came back is known of cases closed so long before that their days ended in the period.
/// </summary>
public class CaseWorkStore(IRepository<LoyaltyCase> cases, IRepository<LoyaltyCaseEvent> events, IRepository<LoyaltySurveyAnswer> answers, IRepository<Order> orders, TimeProvider clock) : IServiceWorkSource
{
    /// <summary>Days within which a customer should have bought again.</summary>
    public const int RecoveryDays = 90;

    private const int AtOnce = 500;
    private const int Closed = (int)CaseState.Closed;
    private const int Closing = (int)CaseEventKind.Closed;
    private const int Reopening = (int)CaseEventKind.Reopened;
    private const int Expectation = (int)SurveyKind.Expectation;
    private const int Cancelled = (int)OrderStatus.Cancelled;

    public async Task<IReadOnlyList<ServiceWork>> ReadAsync(StaffPeriod period)
    {
        var work = new Dictionary<int, ServiceWork>();
        await AddClosingsAsync(work, period);
        await AddPromisesAsync(work, period);
        await AddHoursAsync(work, period);
        await AddRatingsAsync(work, period);
        await AddAnswersAsync(work, period);
        await AddRecoveryAsync(work, period);
        return [.. work.Values];
    }

    private async Task AddClosingsAsync(Dictionary<int, ServiceWork> work, StaffPeriod period)
    {
        var (from, to) = period;
        foreach (var agent in await EventsOf(period).Where(row => row.KindId == Closing && row.OccurredOnUtc >= from && row.OccurredOnUtc < to && row.ById > 0)
            .GroupBy(row => row.ById).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
            Change(work, agent.Key, one => one with { Handled = agent.Count });

        var again = await EventsOf(period).Where(row => row.KindId == Reopening && row.OccurredOnUtc >= from).Select(row => new { row.CaseId, row.Version }).ToListAsync();
        foreach (var chunk in again.Select(row => row.CaseId).Distinct().Chunk(AtOnce))
        {
            var ids = chunk;
            var closings = (await events.Table.Where(row => ids.Contains(row.CaseId) && row.KindId == Closing).Select(row => new { row.CaseId, row.Version, row.ById, row.OccurredOnUtc }).ToListAsync()).ToLookup(row => row.CaseId);
            foreach (var opened in again.Where(row => closings.Contains(row.CaseId)))
                if (closings[opened.CaseId].Where(row => row.Version < opened.Version).MaxBy(row => row.Version) is { ById: > 0 } closed && closed.OccurredOnUtc >= from && closed.OccurredOnUtc < to)
                    Change(work, closed.ById, one => one with { Reopened = one.Reopened + 1 });
        }
    }

    /// <summary>The promise in force is in the last event of a case.</summary>
    private async Task AddPromisesAsync(Dictionary<int, ServiceWork> work, StaffPeriod period)
    {
        var (from, to) = period;
        var answered = CasesOf(period).Where(row => row.FirstAnswerOnUtc >= from && row.FirstAnswerOnUtc < to && row.FirstAnswerById > 0)
            .Join(events.Table, row => new { CaseId = row.Id, row.Version }, last => new { last.CaseId, last.Version }, (row, last) => new { AgentId = row.FirstAnswerById, IsLate = row.IsFirstAnswerLate, Minutes = last.FirstMinutes });
        var solved = CasesOf(period).Where(row => row.ClosedOnUtc >= from && row.ClosedOnUtc < to && row.ClosedById > 0 && row.StateId == Closed)
            .Join(events.Table, row => new { CaseId = row.Id, row.Version }, last => new { last.CaseId, last.Version }, (row, last) => new { AgentId = row.ClosedById, IsLate = row.IsSolutionLate, Minutes = last.SolutionMinutes });
        foreach (var promises in new[] { answered, solved })
            foreach (var group in await promises.Where(row => row.Minutes > 0).GroupBy(row => new { row.AgentId, row.IsLate }).Select(group => new { group.Key.AgentId, group.Key.IsLate, Count = group.Count() }).ToListAsync())
                Change(work, group.AgentId, one => one with { Promised = one.Promised + group.Count, InTime = one.InTime + (group.IsLate ? 0 : group.Count) });
    }

    private async Task AddHoursAsync(Dictionary<int, ServiceWork> work, StaffPeriod period)
    {
        var (from, to) = period;
        foreach (var agent in await CasesOf(period).Where(row => row.FirstAnswerOnUtc >= from && row.FirstAnswerOnUtc < to && row.FirstAnswerById > 0).GroupBy(row => row.FirstAnswerById)
            .Select(group => new { group.Key, Count = group.Count(), Sum = group.Sum(row => (long)row.FirstAnswerMinutes), Squares = group.Sum(row => (long)row.FirstAnswerMinutes * row.FirstAnswerMinutes) }).ToListAsync())
            Change(work, agent.Key, one => one with { FirstAnswers = Hours(agent.Count, agent.Sum, agent.Squares) });
        foreach (var agent in await CasesOf(period).Where(row => row.ClosedOnUtc >= from && row.ClosedOnUtc < to && row.ClosedById > 0 && row.StateId == Closed).GroupBy(row => row.ClosedById)
            .Select(group => new { group.Key, Count = group.Count(), Sum = group.Sum(row => (long)row.SolutionMinutes), Squares = group.Sum(row => (long)row.SolutionMinutes * row.SolutionMinutes) }).ToListAsync())
            Change(work, agent.Key, one => one with { Solutions = Hours(agent.Count, agent.Sum, agent.Squares) });
    }

    private async Task AddRatingsAsync(Dictionary<int, ServiceWork> work, StaffPeriod period)
    {
        var (from, to) = period;
        foreach (var agent in await CasesOf(period).Where(row => row.RatedOnUtc >= from && row.RatedOnUtc < to && row.Rating > 0 && row.ClosedById > 0)
            .GroupBy(row => row.ClosedById).Select(group => new { group.Key, Count = group.Count(), Sum = group.Sum(row => row.Rating), Squares = group.Sum(row => row.Rating * row.Rating) }).ToListAsync())
            Change(work, agent.Key, one => one with { Rated = agent.Count, Ratings = agent.Sum, SquaredRatings = agent.Squares });
    }

    /// <summary>What the customers whom somebody looks after say of him, in surveys about how it was.</summary>
    private async Task AddAnswersAsync(Dictionary<int, ServiceWork> work, StaffPeriod period)
    {
        var (from, to) = period;
        var said = AnswersOf(period).Where(row => row.AnsweredOnUtc >= from && row.AnsweredOnUtc < to && row.AgentId > 0 && row.KindId != Expectation);
        foreach (var agent in (await said.Where(row => row.Assurance != null).GroupBy(row => new { row.AgentId, row.Assurance }).Select(group => new { group.Key.AgentId, Mark = group.Key.Assurance, Count = group.Count() }).ToListAsync()).GroupBy(row => row.AgentId))
            Change(work, agent.Key, one => one with { Assurance = Moments(agent.Select(row => (row.Mark ?? 0, row.Count))) });
        foreach (var agent in (await said.Where(row => row.Empathy != null).GroupBy(row => new { row.AgentId, row.Empathy }).Select(group => new { group.Key.AgentId, Mark = group.Key.Empathy, Count = group.Count() }).ToListAsync()).GroupBy(row => row.AgentId))
            Change(work, agent.Key, one => one with { Empathy = Moments(agent.Select(row => (row.Mark ?? 0, row.Count))) });
    }

    private async Task AddRecoveryAsync(Dictionary<int, ServiceWork> work, StaffPeriod period)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (from, to) = (period.FromUtc.AddDays(-RecoveryDays), (period.ToUtc < now ? period.ToUtc : now).AddDays(-RecoveryDays));
        var ended = CasesOf(period).Where(row => row.ClosedOnUtc >= from && row.ClosedOnUtc < to && row.StateId == Closed && row.ClosedById > 0 && row.CustomerId > 0);
        foreach (var agent in await ended.GroupBy(row => row.ClosedById).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
            Change(work, agent.Key, one => one with { Measurable = agent.Count });

        var bought = ended.Join(orders.Table.Where(order => !order.Deleted && order.OrderStatusId != Cancelled && order.CreatedOnUtc >= from), row => row.CustomerId, order => order.CustomerId, (row, order) => new { row.Id, row.ClosedById, row.ClosedOnUtc, order.CreatedOnUtc });
        foreach (var one in await bought.Where(row => row.CreatedOnUtc > row.ClosedOnUtc).GroupBy(row => new { row.Id, row.ClosedById, row.ClosedOnUtc })
            .Select(group => new { group.Key.ClosedById, group.Key.ClosedOnUtc, FirstOnUtc = group.Min(row => row.CreatedOnUtc) }).ToListAsync())
            if (one.FirstOnUtc <= one.ClosedOnUtc?.AddDays(RecoveryDays))
                Change(work, one.ClosedById, known => known with { Recovered = known.Recovered + 1 });
    }

    private IQueryable<LoyaltyCase> CasesOf(StaffPeriod period)
    {
        var without = period.Without;
        return without.Length == 0 ? cases.Table : cases.Table.Where(row => !without.Contains(row.CustomerId));
    }

    private IQueryable<LoyaltyCaseEvent> EventsOf(StaffPeriod period) =>
        period.Without.Length == 0 ? events.Table : events.Table.Join(CasesOf(period), row => row.CaseId, one => one.Id, (row, one) => row);

    private IQueryable<LoyaltySurveyAnswer> AnswersOf(StaffPeriod period)
    {
        var without = period.Without;
        return without.Length == 0 ? answers.Table : answers.Table.Where(row => !without.Contains(row.CustomerId));
    }

    private static (long Count, double Sum, double Squares) Hours(long count, long minutes, long squares) => (count, minutes / 60.0, squares / 3600.0);

    private static (long Count, double Sum, double Squares) Moments(IEnumerable<(decimal Mark, int Count)> marks)
    {
        var (count, sum, squares) = (0L, 0.0, 0.0);
        foreach (var (mark, times) in marks)
            (count, sum, squares) = (count + times, sum + times * (double)mark, squares + times * (double)(mark * mark));
        return (count, sum, squares);
    }

    private static void Change(Dictionary<int, ServiceWork> work, int agentId, Func<ServiceWork, ServiceWork> change) =>
        work[agentId] = change(work.GetValueOrDefault(agentId) ?? new ServiceWork(agentId, 0, 0, 0, 0, 0, 0, 0));
}
