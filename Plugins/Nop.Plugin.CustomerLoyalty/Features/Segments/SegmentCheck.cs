using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Whether a rule can be asked: its text, and that everything it names is still there.</summary>
public class SegmentCheck(SegmentStore segments, SegmentCatalogueStore catalogue, TagService tags, CustomerTiers tiers)
{
    /// <param name="segmentId">The segment whose rule it is; 0 for a new one.</param>
    public async Task<ParsedRule> CheckAsync(string? json, int segmentId)
    {
        var parsed = RuleParser.Parse(json);
        if (parsed.Rule is null)
            return parsed;

        var errors = new List<RuleError>();
        var nodes = RuleNodes.Of(parsed.Rule).ToList();
        await CheckSegmentsAsync(nodes, segmentId, errors);
        await CheckTagsAsync(nodes, errors);
        await CheckTiersAsync(nodes, errors);
        foreach (var (path, rule) in nodes)
            if (rule is FactRule { Query: { Subject: not FactSubject.Anything } query })
                await CheckSubjectsAsync(path, query, errors);
        return parsed with { Errors = errors };
    }

    /// <summary>Which segment's rule names which, as stored; a rule that cannot be read names none.</summary>
    public async Task<SegmentGraph> GraphAsync() => Graph(await segments.ListAsync());

    public static SegmentGraph Graph(IEnumerable<LoyaltySegment> all, int changedId = 0, IReadOnlyList<int>? changed = null)
    {
        var references = all.ToDictionary(segment => segment.Id, segment => segment.Id == changedId ? changed! : NamedBy(segment));
        if (changed is not null)
            references[changedId] = changed;
        return new SegmentGraph(references);
    }

    private async Task CheckSegmentsAsync(IReadOnlyList<(string Path, SegmentRule Rule)> nodes, int segmentId, List<RuleError> errors)
    {
        var named = nodes.Where(node => node.Rule is MemberRule).Select(node => (node.Path, ((MemberRule)node.Rule).SegmentId)).ToList();
        if (named.Count == 0)
            return;

        var all = await segments.ListAsync();
        var names = all.ToDictionary(segment => segment.Id, segment => segment.Name);
        var cycle = Graph(all, segmentId, [.. named.Select(node => node.SegmentId).Distinct()]).CycleFrom(segmentId);
        foreach (var (path, id) in named)
            if (!names.ContainsKey(id))
                errors.Add(Gone(RuleErrorCode.SegmentGone, path, "segment", id));
            else if (cycle.Count > 0 && id == (cycle.Count > 1 ? cycle[1] : segmentId))
                errors.Add(new RuleError(RuleErrorCode.Circular, path, "segment", string.Join(" → ", cycle.Skip(1).Append(segmentId).Select(step => names.GetValueOrDefault(step, "…")))));
    }

    private async Task CheckTagsAsync(IReadOnlyList<(string Path, SegmentRule Rule)> nodes, List<RuleError> errors)
    {
        var named = nodes.Where(node => node.Rule is TagRule).SelectMany(node => ((TagRule)node.Rule).TagIds.Distinct().Select(id => (node.Path, Id: id))).ToList();
        if (named.Count == 0)
            return;
        var there = await tags.NamesAsync([.. named.Select(tag => tag.Id).Distinct()]);
        errors.AddRange(named.Where(tag => !there.ContainsKey(tag.Id)).Select(tag => Gone(RuleErrorCode.TagGone, tag.Path, "tags", tag.Id)));
    }

    private async Task CheckTiersAsync(IReadOnlyList<(string Path, SegmentRule Rule)> nodes, List<RuleError> errors)
    {
        var named = nodes.Where(node => node.Rule is TierRule).SelectMany(node => ((TierRule)node.Rule).TierIds.Distinct().Select(id => (node.Path, Id: id))).ToList();
        if (named.Count == 0)
            return;
        var there = (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers).Select(tier => tier.Id).ToHashSet();
        errors.AddRange(named.Where(tier => !there.Contains(tier.Id)).Select(tier => Gone(RuleErrorCode.TierGone, tier.Path, "tiers", tier.Id)));
    }

    private async Task CheckSubjectsAsync(string path, FactQuery query, List<RuleError> errors)
    {
        var (code, property) = query.Subject switch
        {
            FactSubject.Products => (RuleErrorCode.ProductGone, "products"),
            FactSubject.Categories => (RuleErrorCode.CategoryGone, "categories"),
            _ => (RuleErrorCode.ManufacturerGone, "manufacturers")
        };
        var there = await catalogue.NamesAsync(query.Subject, query.SubjectIds!.ToArray());
        errors.AddRange(query.SubjectIds!.Distinct().Where(id => !there.ContainsKey(id)).Select(id => Gone(code, path, property, id)));
    }

    private static RuleError Gone(RuleErrorCode code, string path, string property, int id) => new(code, path, property, id.ToString(CultureInfo.InvariantCulture));

    private static IReadOnlyList<int> NamedBy(LoyaltySegment segment) =>
        RuleParser.Parse(segment.RuleJson).Rule is { } rule ? SegmentPlan.Of(rule).Segments : [];
}
