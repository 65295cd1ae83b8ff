using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Changes to segments by hand.</summary>
public class SegmentEditor(SegmentStore segments, SegmentRoleStore roles, SegmentCheck check, TimeProvider clock)
{
    public Task<IList<Nop.Core.Domain.Customers.CustomerRole>> RolesAsync() => roles.ChoicesAsync();

    /// <summary>A new rule is asked of everybody when the task next comes round; until then the members stay.</summary>
    public async Task<SegmentChange> SaveAsync(SegmentDraft draft)
    {
        var parsed = await check.CheckAsync(draft.RuleJson, draft.Id);
        if (!parsed.IsValid)
            return new SegmentChange(0, parsed.Errors);

        var segment = draft.Id == 0 ? new LoyaltySegment { CreatedOnUtc = clock.GetUtcNow().UtcDateTime } : await segments.FindAsync(draft.Id);
        if (segment is null || segment.Revision != draft.Revision)
            return new SegmentChange(0, [], ChangedMeanwhile: true);

        await ApplyAsync(segment, draft, RuleWriter.Write(parsed.Rule!));
        if (draft.Id == 0)
            await segments.InsertAsync(segment);
        else
            await segments.UpdateAsync(segment);
        return new SegmentChange(segment.Id, []);
    }

    /// <summary>The task takes away members and roles. Refused while others refer to it: they are returned by name, and nothing happens.</summary>
    public async Task<IReadOnlyList<string>> DeleteAsync(int segmentId)
    {
        if (await segments.FindAsync(segmentId) is not { } segment)
            return [];
        var all = await segments.ListAsync();
        var referring = SegmentCheck.Graph(all).ReferringTo(segmentId).Where(id => id != segmentId).ToHashSet();
        if (referring.Count > 0)
            return [.. all.Where(other => referring.Contains(other.Id)).Select(other => other.Name)];

        segment.IsDeleted = true;
        await segments.UpdateAsync(segment);
        return [];
    }

    /// <summary>Adds those ready-made segments that are not there; returns how many.</summary>
    /// <param name="textOf">The text of a ready-made segment by its key: name, or description.</param>
    public async Task<int> AddReadyMadeAsync(Func<string, Task<(string Name, string Description)>> textOf)
    {
        var there = (await segments.ListAsync()).Select(segment => segment.ReadyMadeKey).ToHashSet();
        var missing = ReadyMadeSegments.All.Where(ready => !there.Contains(ready.Key)).ToList();
        foreach (var ready in missing)
        {
            var (name, description) = await textOf(ready.Key);
            await segments.InsertAsync(new LoyaltySegment
            {
                Name = name,
                Description = description,
                ReadyMadeKey = ready.Key,
                RuleJson = RuleWriter.Write(ready.Rule),
                CreatedOnUtc = clock.GetUtcNow().UtcDateTime
            });
        }

        return missing.Count;
    }

    private async Task ApplyAsync(LoyaltySegment segment, SegmentDraft draft, string rule)
    {
        if (segment.RuleJson != rule || segment.StoreId != draft.StoreId || (draft.IsEnabled && !segment.IsEnabled))
            segment.EvaluatedOnUtc = null;
        segment.Name = draft.Name;
        segment.Description = draft.Description;
        segment.StoreId = draft.StoreId;
        segment.RuleJson = rule;
        segment.IsEnabled = draft.IsEnabled;
        segment.SyncRoleId = (await roles.ChoicesAsync()).Any(role => role.Id == draft.SyncRoleId) ? draft.SyncRoleId : 0;
        segment.BrokenReason = null;
        segment.Revision++;
    }
}
