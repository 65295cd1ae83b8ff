using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Journeys that give or take tags, by name, and those that ask for them, by number.</summary>
public class JourneyTagUse(JourneyStore journeys, JourneyVersions versions) : ITagUse
{
    public async Task<IReadOnlyList<TagUse>> OfAsync(IReadOnlyCollection<LoyaltyTag> tags)
    {
        var all = await journeys.ListAsync();
        var definitions = await versions.OfAsync(all.Select(journey => journey.VersionId));
        var uses = new List<TagUse>();
        foreach (var journey in all)
            if (definitions.TryGetValue(journey.VersionId, out var definition))
            {
                var given = definition.Steps.OfType<TagStep>().Select(step => TagText.KeyOf(step.Tag)).ToHashSet();
                var asked = definition.Steps.OfType<ConditionStep>().Select(step => step.Rule).Append(definition.Audience).SelectMany(SegmentTagUse.TagsOf).ToHashSet();
                uses.AddRange(tags.Where(tag => given.Contains(tag.NameKey) || asked.Contains(tag.Id)).Select(tag => new TagUse(tag.Id, journey.Name, given.Contains(tag.NameKey))));
            }

        return uses;
    }
}
