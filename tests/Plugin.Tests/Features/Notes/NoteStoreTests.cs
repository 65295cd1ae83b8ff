using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Notes;

[Category("B6")]
public class NoteStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private static readonly Guid Key = new("11111111-2222-3333-4444-555555555555");

    [Test]
    public async Task NextVersion_TakesTheFormerAway()
    {
        Assert.That(await Add(1, "one"), Is.True);
        Assert.That(await Add(2, "two"), Is.True);

        Assert.That((await Shop.Rows<LoyaltyNote>()).Select(note => (note.Version, note.Text)), Is.EqualTo(new[] { (2, "two") }));
    }

    [Test]
    public async Task TheSameVersionTwice_TheSecondIsRefused()
    {
        await Add(1, "one");
        Assert.That(await Add(1, "other"), Is.False);
        await Add(2, "two");
        Assert.That(await Add(2, "other"), Is.False);
        Assert.That(await Add(1, "long ago"), Is.False);
        Assert.That((await Of(7)).Single().Text, Is.EqualTo("two"));
    }

    [Test]
    public async Task AtOnce_OnlyOneWins([Values(2, 6)] int writers)
    {
        await Add(1, "one");
        var wins = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => Add(2, $"by {writer}"))));
        Assert.That(wins.Count(won => won), Is.EqualTo(1));
        Assert.That(await Of(7), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Deleted_IsNoNote_ButNobodyCanGoOnFromTheFormerVersion()
    {
        await Add(1, "one");
        await Add(2, string.Empty, deleted: true);

        Assert.That(await Of(7), Is.Empty);
        Assert.That(await Add(2, "late"), Is.False);
        Assert.That(await Shop.With<NoteStore, IReadOnlyList<LoyaltyNote>>(store => store.FindAsync([Key])), Is.Empty);
        Assert.That((await Shop.Rows<LoyaltyNote>()).Select(note => note.Text), Is.All.Empty, "nothing of what it said is kept");
    }

    [Test]
    public async Task AnyScriptAndMarkup_ComesBackAsItWas()
    {
        const string Text = "<script>alert('x')</script> & \"quotes\" 你好 שלום 😀 a\u0301\nsecond line";
        await Add(1, Text);
        Assert.That((await Of(7)).Single().Text, Is.EqualTo(Text));
    }

    [Test]
    public async Task Erased_NothingIsLeft()
    {
        await Add(1, "one");
        await Shop.With<NoteStore>(store => store.EraseAsync(7));
        await Shop.With<NoteStore>(store => store.EraseAsync(7));
        Assert.That(await Shop.Rows<LoyaltyNote>(), Is.Empty);
    }

    private Task<bool> Add(int version, string text, bool deleted = false) => Shop.With<NoteStore, bool>(store => store.TryAddAsync(new LoyaltyNote
    {
        NoteKey = Key, Version = version, CustomerId = 7, KindId = (int)NoteKind.Note, Text = text, CreatedOnUtc = Today, IsDeleted = deleted
    }));

    private Task<IReadOnlyList<LoyaltyNote>> Of(int customerId) => Shop.With<NoteStore, IReadOnlyList<LoyaltyNote>>(store => store.OfCustomerAsync(customerId));
}
