using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Contacts;

[Category("H4")]
public class ContactStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private static readonly DateTime Always = Today.AddYears(9);

    [Test]
    public async Task TheSameKey_IsAddedOnce()
    {
        var key = Guid.NewGuid();
        Assert.That((await Add(Of(1, key: key)), await Add(Of(1, key: key))), Is.EqualTo((true, false)));
        Assert.That(await Shop.Rows<LoyaltyContact>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AKeyAtTheSameTime_OnTwoNodes_IsAddedOnce()
    {
        var key = Guid.NewGuid();
        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Add(Of(1, key: key))));
        Assert.That(added.Count(first => first), Is.EqualTo(1));
    }

    [Test]
    public async Task Filters_Meet()
    {
        await Add(Of(1, agent: 7, days: 0, subject: "Late PARCEL"));
        await Add(Of(2, agent: 8, days: 1, channel: ContactChannel.Visit));
        await Add(Of(3, agent: 7, days: 2, direction: ContactDirection.Out));
        Assert.Multiple(async () =>
        {
            Assert.That(await Find(new ContactQuery()), Is.EqualTo(new[] { 3, 2, 1 }), "the latest first");
            Assert.That(await Find(new ContactQuery { AgentId = 7 }), Is.EqualTo(new[] { 3, 1 }));
            Assert.That(await Find(new ContactQuery { ChannelId = (int)ContactChannel.Visit }), Is.EqualTo(new[] { 2 }));
            Assert.That(await Find(new ContactQuery { DirectionId = (int)ContactDirection.Out }), Is.EqualTo(new[] { 3 }));
            Assert.That(await Find(new ContactQuery { Words = " parcel " }), Is.EqualTo(new[] { 1 }));
            Assert.That(await Find(new ContactQuery { FromUtc = Today.AddDays(1), ToUtc = Today.AddDays(2) }), Is.EqualTo(new[] { 2 }));
            Assert.That(await Find(new ContactQuery { OnlyOf = [2], Reader = 9 }), Is.EqualTo(new[] { 2 }));
            Assert.That(await Find(new ContactQuery { OnlyOf = [], Reader = 7 }), Is.EqualTo(new[] { 3, 1 }), "his own work");
        });
    }

    [Test]
    public async Task OpenPromises_TheFirstDueFirst()
    {
        await Add(Of(1, agent: 7, promise: Today.AddDays(3)));
        await Add(Of(2, agent: 8, promise: Today.AddDays(1)));
        await Add(Of(3, agent: 7, promise: Today.AddDays(2), state: PromiseState.Kept));
        await Add(Of(4, agent: 7));
        Assert.Multiple(async () =>
        {
            Assert.That(await Promised(0, Always), Is.EqualTo(new[] { 2, 1 }));
            Assert.That(await Promised(7, Always), Is.EqualTo(new[] { 1 }));
            Assert.That(await Promised(0, Today.AddDays(2)), Is.EqualTo(new[] { 2 }));
            Assert.That(await Shop.With<ContactStore, int>(store => store.CountOpenPromisesAsync(0, Always)), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task WhoIsForgotten_LeavesTheWorkButNoWord()
    {
        await Add(Of(1, agent: 7, promise: Today, subject: "Late parcel"));
        await Add(Of(2, agent: 7));
        await Shop.With<ContactStore>(store => store.EraseAsync(1));
        await Shop.With<ContactStore>(store => store.EraseAsync(1));
        var rows = await Shop.Rows<LoyaltyContact>();
        var gone = rows.Single(row => row.CustomerId == 0);
        Assert.That((gone.AgentId, gone.Subject, gone.Note, gone.Address, gone.PromiseText, gone.Promise), Is.EqualTo((7, "", (string?)null, (string?)null, (string?)"", (PromiseState?)PromiseState.Withdrawn)));
        Assert.That(rows, Has.Count.EqualTo(2));
    }

    private static LoyaltyContact Of(int customer, int agent = 7, int days = 0, Guid? key = null, string subject = "Talk", ContactChannel channel = ContactChannel.Call,
        ContactDirection direction = ContactDirection.In, DateTime? promise = null, PromiseState state = PromiseState.Open) => new()
        {
            ContactKey = key ?? Guid.NewGuid(), Version = 1, CustomerId = customer, AgentId = agent, ChannelId = (int)channel, DirectionId = (int)direction, OutcomeId = (int)ContactOutcome.Settled,
            Subject = subject, Note = "Said so", Address = "030 1234567", StartedOnUtc = Today.AddDays(days), CreatedOnUtc = Today,
            PromiseText = promise is null ? null : "call back", PromiseDueOnUtc = promise, PromiseStateId = promise is null ? 0 : (int)state, PromiseOwnerId = promise is null ? 0 : agent
        };

    private Task<bool> Add(LoyaltyContact contact) => Shop.With<ContactStore, bool>(store => store.TryAddAsync(contact));

    private Task<int[]> Find(ContactQuery query) => Shop.With<ContactStore, int[]>(async store => [.. (await store.PageAsync(query, 0, 50)).Select(row => row.CustomerId)]);

    private Task<int[]> Promised(int owner, DateTime before) => Shop.With<ContactStore, int[]>(async store => [.. (await store.OpenPromisesAsync(owner, before, 50)).Select(row => row.CustomerId)]);
}
