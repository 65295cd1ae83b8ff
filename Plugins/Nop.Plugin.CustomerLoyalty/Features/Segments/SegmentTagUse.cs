using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Segments whose rules ask for tags, by number.</summary>
public class SegmentTagUse(SegmentStore segments) : ITagUse
{
    public async Task<IReadOnlyList<TagUse>> OfAsync(IReadOnlyCollection<LoyaltyTag> tags)
    {
        var wanted = tags.Select(tag => tag.Id).ToHashSet();
        return [.. from segment in await segments.ListAsync()
                   let rule = RuleParser.Parse(segment.RuleJson).Rule
                   where rule is not null
                   from id in TagsOf(rule)
                   where wanted.Contains(id)
                   select new TagUse(id, segment.Name, false)];
    }

    /// <summary>Tags that a rule names, each once.</summary>
    public static IEnumerable<int> TagsOf(SegmentRule rule) => RuleNodes.Of(rule).Select(node => node.Rule).OfType<TagRule>().SelectMany(tagged => tagged.TagIds).Distinct();
}
