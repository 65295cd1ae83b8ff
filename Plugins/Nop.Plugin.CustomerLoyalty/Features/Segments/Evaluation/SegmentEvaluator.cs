using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>Asks a rule of one, some or all customers who have a profile, in one and the same way.</summary>
public class SegmentEvaluator(CustomerProfiles profiles, SegmentSubjectStore subjects, SegmentFactStore facts, SegmentMemberStore members, TagService tags, CustomerTiers tiers)
{
    private const int Page = 20_000;
    private const int Chunk = 1_000;

    public async Task<int> CountAsync(int storeId) => await subjects.CountAsync(await profiles.CurrentRunIdAsync(), storeId);

    /// <summary>Calls for each customer who belongs to it, by number.</summary>
    public Task EvaluateAsync(SegmentPlan plan, int storeId, SegmentMoment moment, Action<int> found) =>
        SubjectColumns<SubjectRow>.For(plan.Fields) is { } narrow
            ? AllAsync(plan, narrow, storeId, moment, found)
            : AllAsync(plan, SubjectColumns<WideSubjectRow>.For(plan.Fields)!, storeId, moment, found);

    /// <summary>Those of the given customers who belong to it.</summary>
    public async Task<HashSet<int>> EvaluateAsync(SegmentPlan plan, int storeId, SegmentMoment moment, IReadOnlyCollection<int> customerIds)
    {
        var belonging = new HashSet<int>();
        var columns = SubjectColumns<WideSubjectRow>.For(plan.Fields)!;
        var runId = await profiles.CurrentRunIdAsync();
        foreach (var chunk in customerIds.Chunk(Chunk))
        {
            var asked = new Asking<WideSubjectRow>(plan, columns, moment, await SetsAsync(plan, storeId, moment, chunk));
            asked.Ask(await subjects.ReadAsync(columns, runId, storeId, chunk), id => belonging.Add(id));
        }

        return belonging;
    }

    private async Task AllAsync<TRow>(SegmentPlan plan, SubjectColumns<TRow> columns, int storeId, SegmentMoment moment, Action<int> found) where TRow : SubjectRow
    {
        var runId = await profiles.CurrentRunIdAsync();
        var asking = new Asking<TRow>(plan, columns, moment, await SetsAsync(plan, storeId, moment, null));
        var filter = SubjectFilter.For(plan.Rule, moment);
        for (var after = 0; ;)
        {
            var page = await subjects.ReadAsync(columns, filter, runId, storeId, after, Page);
            asking.Ask(page, found);
            if (page.Count < Page)
                return;
            after = page[^1].CustomerId;
        }
    }

    private async Task<SubjectSets> SetsAsync(SegmentPlan plan, int storeId, SegmentMoment moment, IReadOnlyCollection<int>? customerIds)
    {
        var totals = new List<Dictionary<int, FactTotal>>();
        foreach (var query in plan.Facts)
            totals.Add(await facts.TotalsAsync(query, storeId, moment, customerIds));
        var current = new List<HashSet<int>>();
        foreach (var segmentId in plan.Segments)
            current.Add(customerIds is null ? await members.CurrentAsync(segmentId) : await members.CurrentAsync(segmentId, customerIds));
        var tagged = new List<HashSet<int>>();
        foreach (var tagId in plan.Tags)
            tagged.Add(await tags.BearersAsync(tagId, customerIds));
        var inTiers = new List<HashSet<int>>();
        foreach (var tierId in plan.Tiers)
            inTiers.Add(await tiers.MembersAsync([tierId], customerIds));
        return new SubjectSets(totals, current, tagged, inTiers);
    }

    private sealed class Asking<TRow>(SegmentPlan plan, SubjectColumns<TRow> columns, SegmentMoment moment, SubjectSets sets) where TRow : SubjectRow
    {
        private readonly Func<ISegmentSubject, bool> _belongs = plan.Compile(moment);
        private readonly RowSubject<TRow> _subject = new(columns, sets);

        public void Ask(IEnumerable<TRow> rows, Action<int> found)
        {
            foreach (var row in rows)
            {
                _subject.Row = row;
                if (_belongs(_subject))
                    found(row.CustomerId);
            }
        }
    }
}
