using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Tags put in order: one place where they are counted, renamed, joined and taken away.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B6")]
public class TagListTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task Tags_AreCounted_AlsoThoseThatNobodyBears()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Gives(ann, "Gold", "Tea");
        await Gives(bob, "gold");
        var tea = await Tag("Tea");
        await Shop.With<TagService>(tags => tags.TakeAsync(ann.Id, tea.Id));
        Assert.That(await Lines(), Is.EqualTo(new[] { ("Gold", 2), ("Tea", 0) }));
        Assert.That((await Shop.With<TagDesk, IReadOnlyList<TagLine>>(desk => desk.ListAsync("OL"))).Single().Tag.Name, Is.EqualTo("Gold"));
    }

    [Test]
    public async Task ARenamedTag_KeepsItsBearersAndSegments_AndNoTwoBearOneName()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Gives(ann, "Gold", "Silver");
        var gold = await Tag("Gold");
        var desk = new SegmentDesk(Shop);
        var segment = await desk.Makes("Gold ones", new TagRule(true, [gold.Id]));
        Assert.That((await Rename(gold, "silver")).Kind, Is.EqualTo(TagChangeKind.Taken));
        Assert.That((await Rename(gold, "VIP 客户")).Kind, Is.EqualTo(TagChangeKind.Done));
        Assert.That((await Rename(gold, "vip 客户")).Kind, Is.EqualTo(TagChangeKind.Done), "its own name in other letters");
        Assert.That(await Lines(), Is.EqualTo(new[] { ("Silver", 1), ("vip 客户", 1) }));

        await Shop.RunTask<CaptureTask>();
        Shop.Days.PassMinutes(5);
        await Shop.RunTask<ProfileTask>();
        await desk.TaskRuns();
        Assert.That(await desk.Members(segment), Is.EqualTo(new[] { ann.Id }));
    }

    [Test]
    public async Task JoinedTags_AreBorneOnce_ByWhoeverBoreEither()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Gives(ann, "Gold", "Golden");
        await Gives(bob, "Golden");
        var (gold, golden) = (await Tag("Gold"), await Tag("Golden"));
        Assert.That((await Shop.With<TagDesk, TagChange>(desk => desk.MergeAsync(golden.Id, gold.Id))).Kind, Is.EqualTo(TagChangeKind.Done));
        Assert.That(await Lines(), Is.EqualTo(new[] { ("Gold", 2) }));
        Assert.That((await Shop.With<TagDesk, TagChange>(desk => desk.MergeAsync(golden.Id, gold.Id))).Kind, Is.EqualTo(TagChangeKind.Gone), "the second is told");
        Assert.That((await Shop.With<TagDesk, TagChange>(desk => desk.MergeAsync(gold.Id, gold.Id))).Kind, Is.EqualTo(TagChangeKind.Gone));
    }

    [Test]
    public async Task ATagThatASegmentAsksFor_IsNeitherDeletedNorJoined_OneThatNothingUsesIs()
    {
        var ann = await Shop.Customer("Ann");
        await Gives(ann, "Gold", "Silver");
        var (gold, silver) = (await Tag("Gold"), await Tag("Silver"));
        await new SegmentDesk(Shop).Makes("Not gold", new NotRule(new TagRule(true, [gold.Id])));
        var refused = await Shop.With<TagDesk, TagChange>(desk => desk.DeleteAsync(gold.Id));
        Assert.That((refused.Kind, refused.UsedBy.Single()), Is.EqualTo((TagChangeKind.InUse, "Not gold")));
        Assert.That((await Shop.With<TagDesk, TagChange>(desk => desk.MergeAsync(gold.Id, silver.Id))).Kind, Is.EqualTo(TagChangeKind.InUse));
        Assert.That((await Shop.With<TagDesk, TagChange>(desk => desk.DeleteAsync(silver.Id))).Kind, Is.EqualTo(TagChangeKind.Done));
        Assert.That(await Lines(), Is.EqualTo(new[] { ("Gold", 1) }));
        Assert.That(await Shop.Rows<LoyaltyCustomerTag>(), Has.Count.EqualTo(1));
    }

    private Task Gives(Shopper to, params string[] names) => Shop.With<TagService>(tags => tags.GiveAsync(to.Id, names, 1));

    private Task<TagChange> Rename(LoyaltyTag tag, string name) => Shop.With<TagDesk, TagChange>(desk => desk.RenameAsync(tag.Id, name));

    private async Task<LoyaltyTag> Tag(string name) => (await Shop.Rows<LoyaltyTag>()).Single(tag => tag.Name == name);

    private async Task<(string, int)[]> Lines() => [.. (await Shop.With<TagDesk, IReadOnlyList<TagLine>>(desk => desk.ListAsync(null))).Select(line => (line.Tag.Name, line.Customers))];
}
