using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Plugin.Tests.Support;

/// <summary>Somebody in the back office who works on segments.</summary>
public sealed class SegmentDesk(Shop shop)
{
    public async Task<LoyaltySegment> Makes(string name, SegmentRule rule, int storeId = 0, int roleId = 0)
    {
        var saved = await Save(new SegmentDraft(0, 0, name, null, storeId, RuleWriter.Write(rule), true, roleId));
        Assert.That(saved.IsSaved, Is.True, string.Join(", ", saved.Errors));
        return await Find(saved.SegmentId);
    }

    public async Task<SegmentChange> Changes(LoyaltySegment segment, Func<SegmentDraft, SegmentDraft> with) => await Save(with(new SegmentDraft(
        segment.Id, segment.Revision, segment.Name, segment.Description, segment.StoreId, segment.RuleJson, segment.IsEnabled, segment.SyncRoleId)));

    public Task<SegmentChange> Changes(LoyaltySegment segment, SegmentRule rule) => Changes(segment, draft => draft with { RuleJson = RuleWriter.Write(rule) });

    public Task<IReadOnlyList<string>> Deletes(LoyaltySegment segment) => shop.With<SegmentEditor, IReadOnlyList<string>>(editor => editor.DeleteAsync(segment.Id));

    public Task<SegmentPreview> Previews(SegmentRule rule, int storeId = 0) =>
        shop.With<SegmentService, SegmentPreview>(segments => segments.PreviewAsync(RuleWriter.Write(rule), storeId, 0));

    public async Task<LoyaltySegment> Find(int id) => (await shop.Rows<LoyaltySegment>()).Single(segment => segment.Id == id);

    public Task TaskRuns() => shop.RunTask<SegmentTask>();

    public async Task<int[]> Members(LoyaltySegment segment) =>
        [.. (await shop.Rows<LoyaltySegmentMember>()).Where(member => member.SegmentId == segment.Id && member.StayKey == 0).Select(member => member.CustomerId).Order()];

    private Task<SegmentChange> Save(SegmentDraft draft) => shop.With<SegmentEditor, SegmentChange>(editor => editor.SaveAsync(draft));
}
