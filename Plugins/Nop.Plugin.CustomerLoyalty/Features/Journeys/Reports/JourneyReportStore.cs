using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

/// <summary>Counts of journeys: who entered, how it ended, what was passed, who did what it was for.</summary>
public class JourneyReportStore(IRepository<LoyaltyEnrollment> enrollments, IRepository<LoyaltyPassedStep> steps, IRepository<LoyaltyFact> facts, IRepository<LoyaltySegmentMember> members)
{
    /// <param name="journeyId">0 for all.</param>
    /// <param name="scope">Null for everybody who ever began.</param>
    public async Task<IReadOnlyList<EndTally>> EndsAsync(int journeyId, JourneyScope? scope = null) => await Of(journeyId, scope)
        .GroupBy(row => new { row.JourneyId, row.IsControl, row.IsRunning, row.EndId })
        .Select(group => new EndTally { JourneyId = group.Key.JourneyId, IsControl = group.Key.IsControl, IsRunning = group.Key.IsRunning, EndId = group.Key.EndId, Count = group.Count() }).ToListAsync();

    public async Task<IReadOnlyList<PassedTally>> PassedAsync(int journeyId, JourneyScope? scope = null) => await Passed(journeyId, scope)
        .GroupBy(step => new { step.StepId, step.Variant, step.SkipId })
        .Select(group => new PassedTally { StepId = group.Key.StepId, Variant = group.Key.Variant, SkipId = group.Key.SkipId, Count = group.Count() }).ToListAsync();

    /// <summary>Of those whose time of measuring is over how many there are, and how many did in it what the journey is for.</summary>
    public async Task<IReadOnlyList<WonTally>> WonAsync(int journeyId, DateTime nowUtc, JourneyScope? scope = null)
    {
        var tallies = new List<WonTally>();
        var measured = Of(journeyId, scope).Where(row => row.MeasureUntilUtc <= nowUtc);
        foreach (var group in await measured.GroupBy(row => new { row.JourneyId, row.IsControl, row.GoalId }).Select(group => new { group.Key.JourneyId, group.Key.IsControl, group.Key.GoalId, Count = group.Count() }).ToListAsync())
        {
            var mine = measured.Where(row => row.JourneyId == group.JourneyId && row.IsControl == group.IsControl && row.GoalId == group.GoalId);
            tallies.Add(new WonTally(group.JourneyId, group.IsControl, group.Count, await Won(mine, (GoalKind)group.GoalId).CountAsync()));
        }

        return tallies;
    }

    /// <summary>By step and variant of mails with several texts.</summary>
    public async Task<IReadOnlyList<VariantTally>> VariantsAsync(int journeyId, DateTime nowUtc, JourneyScope? scope = null)
    {
        var measured = Of(journeyId, scope).Where(row => row.MeasureUntilUtc <= nowUtc && !row.IsControl);
        var passed = steps.Table.Where(step => step.JourneyId == journeyId && step.Variant > 0 && step.SkipId == 0);
        var all = await passed.Join(measured, step => step.EnrollmentId, row => row.Id, (step, row) => new { step.StepId, step.Variant, row.GoalId })
            .GroupBy(row => new { row.StepId, row.Variant, row.GoalId }).Select(group => new { group.Key.StepId, group.Key.Variant, group.Key.GoalId, Count = group.Count() }).ToListAsync();
        var tallies = new List<VariantTally>();
        foreach (var goal in all.GroupBy(row => row.GoalId))
        {
            var goalId = goal.Key;
            var won = await passed.Join(Won(measured.Where(row => row.GoalId == goalId), (GoalKind)goalId), step => step.EnrollmentId, row => row.Id, (step, row) => new { step.StepId, step.Variant })
                .GroupBy(row => new { row.StepId, row.Variant }).Select(group => new { group.Key.StepId, group.Key.Variant, Count = group.Count() }).ToListAsync();
            tallies.AddRange(goal.Select(row => new VariantTally(row.StepId, row.Variant, row.Count, won.FirstOrDefault(one => one.StepId == row.StepId && one.Variant == row.Variant)?.Count ?? 0)));
        }

        return [.. tallies.GroupBy(row => (row.StepId, row.Variant)).OrderBy(group => group.Key).Select(group => new VariantTally(group.Key.StepId, group.Key.Variant, group.Sum(row => row.Count), group.Sum(row => row.Won)))];
    }

    /// <summary>Who stands behind a number.</summary>
    public Task<IPagedList<LoyaltyEnrollment>> ListAsync(EnrollmentQuery query, int pageIndex, int pageSize)
    {
        var journeyId = query.JourneyId;
        var rows = Of(journeyId, query.Scope);
        rows = query.Group switch
        {
            EnrollmentGroup.Running => rows.Where(row => row.IsRunning),
            EnrollmentGroup.Control => rows.Where(row => row.IsControl),
            EnrollmentGroup.Ended => rows.Where(row => !row.IsRunning && !row.IsControl),
            _ => rows.Where(row => !row.IsControl)
        };
        if (query.EndId is > 0 and var endId)
            rows = rows.Where(row => row.EndId == endId && !row.IsControl);
        if (query.StepId is > 0 and var stepId)
        {
            var (variant, skip) = (query.Variant, query.SkipId);
            var passed = steps.Table.Where(step => step.JourneyId == journeyId && step.StepId == stepId);
            if (variant > 0)
                passed = passed.Where(step => step.Variant == variant);
            if (skip >= 0)
                passed = passed.Where(step => step.SkipId == skip);
            rows = rows.Join(passed, row => row.Id, step => step.EnrollmentId, (row, step) => row);
        }

        return rows.OrderByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    private IQueryable<LoyaltyEnrollment> Of(int journeyId, JourneyScope? scope)
    {
        var rows = journeyId == 0 ? enrollments.Table : enrollments.Table.Where(row => row.JourneyId == journeyId);
        if (scope?.StoreId is > 0 and var storeId)
            rows = rows.Where(row => row.StoreId == storeId);
        if (scope?.FromUtc is { } from)
            rows = rows.Where(row => row.TriggeredOnUtc >= from);
        if (scope?.BeforeUtc is { } before)
            rows = rows.Where(row => row.TriggeredOnUtc < before);
        return scope?.SegmentId is > 0 and var segmentId
            ? rows.Where(row => members.Table.Any(member => member.CustomerId == row.CustomerId && member.SegmentId == segmentId && member.StayKey == 0))
            : rows;
    }

    private IQueryable<LoyaltyPassedStep> Passed(int journeyId, JourneyScope? scope)
    {
        var passed = steps.Table.Where(step => step.JourneyId == journeyId);
        return scope is null || scope == JourneyScope.Everything ? passed : passed.Join(Of(journeyId, scope), step => step.EnrollmentId, row => row.Id, (step, row) => step);
    }

    private IQueryable<LoyaltyEnrollment> Won(IQueryable<LoyaltyEnrollment> rows, GoalKind goal)
    {
        var kind = (int)(goal switch
        {
            GoalKind.ProductOrder => FactKind.OrderLine,
            GoalKind.Review => FactKind.ReviewWritten,
            GoalKind.Survey => FactKind.SurveyAnswered,
            GoalKind.Newsletter => FactKind.NewsletterOn,
            GoalKind.Visit => FactKind.LoggedIn,
            _ => FactKind.OrderPlaced
        });
        return goal == GoalKind.ProductOrder
            ? rows.Where(row => facts.Table.Any(fact => fact.CustomerId == row.CustomerId && fact.KindId == kind && fact.OccurredOnUtc > row.TriggeredOnUtc && fact.OccurredOnUtc <= row.MeasureUntilUtc && (row.ProductId == 0 || fact.ProductId == row.ProductId)))
            : rows.Where(row => facts.Table.Any(fact => fact.CustomerId == row.CustomerId && fact.KindId == kind && fact.OccurredOnUtc > row.TriggeredOnUtc && fact.OccurredOnUtc <= row.MeasureUntilUtc));
    }
}
