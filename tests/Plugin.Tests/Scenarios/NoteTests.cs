using Demo.Data;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B6")]
public class NoteTests(DatabaseKind kind) : ShopTests
{
    private static readonly Guid Key = new("11111111-2222-3333-4444-555555555555");

    private Shopper _ann = null!;
    private Shopper _sam = null!;
    private Shopper _eve = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _ann = await Shop.Customer("Ann");
        var office = new BackOffice(Shop);
        (_sam, _eve) = (await office.Agent("Sam"), await office.Agent("Eve"));
    }

    [Test]
    public async Task AFact_HasItsSourceItsDayAndItsAuthor()
    {
        var day = new DateTime(2026, 2, 28, 0, 0, 0, DateTimeKind.Utc);
        await Save(_sam, new NoteDraft(Key, 0, _ann.Id, NoteKind.Fact, "prefers calls in the evening", "calls", "Telephone", day));

        var note = (await Notes()).Single();
        Assert.That((note.Kind, note.Topic, note.Text, note.Source, note.LearntOn, note.AuthorId, note.CreatedOnUtc),
            Is.EqualTo((NoteKind.Fact, "calls", "prefers calls in the evening", "Telephone", (DateTime?)day, _sam.Id, Shop.Now)));
    }

    [Test]
    public async Task TwoAgents_TheSecondIsTold_AndCanDecide()
    {
        await Write(_sam, 0, "wants tea");
        Assert.That((await Write(_sam, 1, "wants green tea")).IsDone, Is.True);

        var told = await Write(_eve, 1, "wants black tea");
        Assert.That((told.IsDone, told.Current!.Text, told.Current.Version), Is.EqualTo((false, "wants green tea", 2)));
        Assert.That((await Notes()).Single().Text, Is.EqualTo("wants green tea"));

        Assert.That((await Write(_eve, told.Current.Version, "wants black tea")).IsDone, Is.True);
        var note = (await Notes()).Single();
        Assert.That((note.Text, note.AuthorId, note.EditorId), Is.EqualTo(("wants black tea", _sam.Id, _eve.Id)));
    }

    [Test]
    public async Task DeletedWhileSomebodyWrites_HeIsTold()
    {
        await Write(_sam, 0, "wants tea");
        Assert.That((await Delete(_sam, 1)).IsDone, Is.True);

        var told = await Write(_eve, 1, "wants green tea");
        Assert.That((told.IsDone, told.Current), Is.EqualTo((false, (LoyaltyNote?)null)));
        Assert.That(await Notes(), Is.Empty);
    }

    [Test]
    public async Task ChangedWhileSomebodyDeletes_HeIsTold()
    {
        await Write(_sam, 0, "wants tea");
        await Write(_eve, 1, "is allergic to nuts");

        var told = await Delete(_sam, 1);
        Assert.That((told.IsDone, told.Current!.Text), Is.EqualTo((false, "is allergic to nuts")));
        Assert.That(await Notes(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AFormSentTwice_IsOneNote()
    {
        Assert.That(((await Write(_sam, 0, "wants tea")).IsDone, (await Write(_sam, 0, "wants tea")).IsDone), Is.EqualTo((true, true)));
        Assert.That(await Notes(), Has.Count.EqualTo(1));
        Assert.That((await Write(_sam, 0, "wants coffee")).IsDone, Is.False);
    }

    [Test]
    public async Task AForgedKey_CannotMoveANoteToAnotherCustomer()
    {
        await Write(_sam, 0, "wants tea");
        var bob = await Shop.Customer("Bob");
        Assert.That((await Save(_sam, new NoteDraft(Key, 1, bob.Id, NoteKind.Note, "moved", null, null, null))).IsDone, Is.False);
        Assert.That((await Notes()).Single().Text, Is.EqualTo("wants tea"));
    }

    [Test]
    [Category("B1")]
    public async Task TheTimeLine_TellsOfTheNote_AsItIsNow_ToThoseWhoMayReadIt()
    {
        await Write(_sam, 0, "wants <b>tea</b>");
        await Write(_eve, 1, "wants green tea");
        Assert.That(await TimeLine(_sam), Is.EqualTo(new[] { "wants green tea" }));
        Assert.That(await TimeLine(await new BackOffice(Shop).Agent("Clerk", LoyaltyPermissions.TimelineView)), Is.EqualTo(new string?[] { null }), "only that there is one");

        await Delete(_sam, 2);
        Assert.That(await TimeLine(_sam), Is.EqualTo(new[] { "The note was deleted." }));
    }

    [Test]
    public async Task ANote_IsNoVisitOfTheCustomer()
    {
        await Night();
        var before = await Profile();
        Shop.Days.Pass(40);
        await Write(_sam, 0, "has not been seen for long");
        await Night();
        Assert.That((await Profile()).Did.LastSeenOnUtc, Is.EqualTo(before.Did.LastSeenOnUtc));
    }

    [Test]
    [Category("C6")]
    public async Task Tags_ASegmentFollowsThem_AndTheListIsNarrowedToThem()
    {
        await Night();
        await Give(_ann, "Tea lover", "VIP");
        var tag = (await Tags(_ann)).Single(tag => tag.Name == "VIP");
        var desk = new SegmentDesk(Shop);
        var segment = await desk.Makes("VIPs", new TagRule(true, [tag.Id]));
        var others = await desk.Makes("No VIPs", new TagRule(false, [tag.Id]));
        await desk.TaskRuns();
        Assert.That(await desk.Members(segment), Is.EqualTo(new[] { _ann.Id }));
        Assert.That(await desk.Members(others), Does.Contain(_sam.Id).And.Not.Contain(_ann.Id));
        Assert.That((await desk.Previews(new AllRule([new TagRule(true, [tag.Id]), new FlagRule("HasEmail", true)]))).Count, Is.EqualTo(1));
        var listed = await Shop.With<ProfileListStore, IPagedList<ProfileListRow>>(async list => await list.ListAsync(await RunId(), new ProfileQuery { TagId = tag.Id }, null, 0, 20));
        Assert.That(listed.Select(row => row.Profile.CustomerId), Is.EqualTo(new[] { _ann.Id }));

        Shop.Days.PassMinutes(3);
        await Give(_eve, "vip");
        Assert.That(await Shop.With<TagService, string?>(tags => tags.TakeAsync(_ann.Id, tag.Id), _sam), Is.EqualTo("VIP"));
        await desk.TaskRuns();
        Assert.That(await desk.Members(segment), Is.EqualTo(new[] { _eve.Id }), "within the next run of the task");
    }

    [Test]
    [Category("C6")]
    public async Task ATagThatNeverWas_MakesTheRuleWrong()
    {
        var preview = await new SegmentDesk(Shop).Previews(new TagRule(true, [4711]));
        Assert.That(preview.Errors.Single().Code, Is.EqualTo(RuleErrorCode.TagGone));
    }

    [Test]
    [Category("B7")]
    public async Task TheErasedCustomer_NothingWrittenAboutHimIsLeft()
    {
        await Write(_sam, 0, "wants tea");
        await Give(_ann, "VIP");
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(_ann.Id));
        Assert.That(await Shop.Rows<LoyaltyNote>(), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltyCustomerTag>(), Is.Empty);
        Assert.That((await Shop.Journal(_ann)).Select(fact => fact.FactKey), Has.None.StartsWith("note:"));
    }

    private Task<NoteChange> Write(Shopper agent, int version, string text) => Save(agent, new NoteDraft(Key, version, _ann.Id, NoteKind.Note, text, null, null, null));

    private Task<NoteChange> Save(Shopper agent, NoteDraft draft) => Shop.With<NoteService, NoteChange>(notes => notes.SaveAsync(draft), agent);

    private Task<NoteChange> Delete(Shopper agent, int version) => Shop.With<NoteService, NoteChange>(notes => notes.DeleteAsync(Key, version), agent);

    private Task<IReadOnlyList<LoyaltyNote>> Notes() => Shop.With<NoteService, IReadOnlyList<LoyaltyNote>>(notes => notes.OfCustomerAsync(_ann.Id));

    private Task<IReadOnlyList<string>> Give(Shopper customer, params string[] names) => Shop.With<TagService, IReadOnlyList<string>>(tags => tags.GiveAsync(customer.Id, names), _sam);

    private Task<IReadOnlyList<LoyaltyTag>> Tags(Shopper customer) => Shop.With<TagService, IReadOnlyList<LoyaltyTag>>(tags => tags.OfCustomerAsync(customer.Id));

    private async Task<string?[]> TimeLine(Shopper reader)
    {
        var page = await Shop.With<TimelineModelFactory, TimelinePage>(models => models.PageAsync(new TimelineModel { CustomerId = _ann.Id, Families = [Nop.Plugin.CustomerLoyalty.Engine.Journal.FactFamily.Contact] }, 0), reader);
        return [.. page.Days.SelectMany(day => day.Entries).Select(entry => entry.Detail)];
    }

    private Task<int> RunId() => Shop.With<CustomerProfiles, int>(profiles => profiles.CurrentRunIdAsync());

    private async Task<CustomerProfile> Profile() => (await Shop.With<CustomerProfiles, CustomerProfile?>(profiles => profiles.FindAsync(_ann.Id)))!;

    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Shop.RunTask<ProfileTask>();
    }
}
