using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;

/// <summary>
/// Asks every segment of everybody once a night and after profiles were made anew, a changed one at once, one that looks at hours
/// every ten minutes; in between those customers whose profile changed. Segments follow those that they refer to.
/// </summary>
public class SegmentPass(
    SegmentStore segments,
    SegmentRefresh refresh,
    SegmentRoleStore roles,
    SegmentSubjectStore subjects,
    CustomerProfiles profiles,
    CheckpointStore checkpoints,
    SegmentClock clock)
{
    public const string Night = "segments:night";
    public const string Changes = "segments:changes";

    private const int Page = 1_000;

    /// <summary>A row that was folded before another may be committed after it.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan HourlyEvery = TimeSpan.FromMinutes(10);

    /// <summary>Returns how many memberships changed.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var runId = await profiles.CurrentRunIdAsync();
        if (runId == 0)
            return 0;

        var moment = clock.Now;
        var night = await StartNightAsync(runId, moment);
        var asked = await PlanAsync();
        var changed = 0;
        foreach (var (segment, plan) in asked)
        {
            if (IsDue(segment, plan, night, moment))
                changed += await refresh.RefreshAsync(segment, plan, moment);
            if (!inBudget())
                return changed;
        }

        var atNight = night.CompletedOnUtc is null;
        if (atNight)
        {
            night.CompletedOnUtc = moment.NowUtc;
            await checkpoints.SaveAsync(night);
        }

        changed += await FollowAsync(runId, asked, atNight ? night.StartedOnUtc : null, moment, inBudget);
        await AlignRolesAsync(atNight, inBudget);
        return changed;
    }

    private async Task<LoyaltyCheckpoint> StartNightAsync(int runId, SegmentMoment moment)
    {
        var night = await checkpoints.GetOrStartAsync(Night);
        var isUnderWay = night.CompletedOnUtc is null && night.Position == runId;
        if (isUnderWay || (night.Position == runId && !clock.IsNightDue(night.CompletedOnUtc)))
            return night;

        night.Position = runId;
        night.StartedOnUtc = moment.NowUtc;
        night.CompletedOnUtc = null;
        await checkpoints.SaveAsync(night);
        return night;
    }

    private static bool IsDue(LoyaltySegment segment, SegmentPlan plan, LoyaltyCheckpoint night, SegmentMoment moment) =>
        segment.EvaluatedOnUtc is not { } evaluated || evaluated > moment.NowUtc
        || (night.CompletedOnUtc is null && evaluated < night.StartedOnUtc)
        || (plan.IsHourly && evaluated <= moment.NowUtc - HourlyEvery);

    /// <summary>The segments that can be asked, each after those that it refers to.</summary>
    private async Task<IReadOnlyList<(LoyaltySegment Segment, SegmentPlan Plan)>> PlanAsync()
    {
        var enabled = (await segments.ListAsync()).Where(segment => segment.IsEnabled).ToDictionary(segment => segment.Id);
        var asked = new List<(LoyaltySegment, SegmentPlan)>();
        foreach (var id in SegmentCheck.Graph(enabled.Values).InOrder())
            if (await refresh.PlanAsync(enabled[id]) is { } plan)
                asked.Add((enabled[id], plan));
        return asked;
    }

    /// <param name="knownUpToUtc">Everybody was asked at that time; null when not.</param>
    private async Task<int> FollowAsync(int runId, IReadOnlyList<(LoyaltySegment Segment, SegmentPlan Plan)> asked, DateTime? knownUpToUtc, SegmentMoment moment, Func<bool> inBudget)
    {
        var position = await checkpoints.GetOrStartAsync(Changes);
        if (knownUpToUtc is { } known)
            position.StartedOnUtc = known + Overlap;
        var since = position.StartedOnUtc - Overlap;
        var changed = 0;
        for (var after = 0; inBudget();)
        {
            var page = await subjects.ChangedAsync(runId, since, after, Page);
            var customers = page.Select(profile => profile.CustomerId).Distinct().ToList();
            if (customers.Count > 0)
                foreach (var (segment, plan) in asked)
                    changed += await refresh.RefreshAsync(segment, plan, moment, customers);
            if (page.Count > 0)
            {
                (since, after) = (page[^1].FoldedOnUtc, page[^1].Id);
                position.StartedOnUtc = since > position.StartedOnUtc ? since : position.StartedOnUtc;
            }

            if (page.Count < Page)
                break;
        }

        await checkpoints.SaveAsync(position);
        return changed;
    }

    private async Task AlignRolesAsync(bool repair, Func<bool> inBudget)
    {
        foreach (var segment in await segments.ListAsync())
        {
            if (!await roles.AlignAsync(segment.Id, segment.SyncRoleId, inBudget))
                return;
            if (repair)
                await roles.RepairAsync(segment.Id, segment.SyncRoleId, inBudget);
        }
    }
}
