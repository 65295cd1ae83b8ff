using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Care;

[Category("I2")]
public class CareLineStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private static readonly CareScope Scope = new([1, 2], [7, 8], [1, 2, 3], [4, 5], true);

    [Test]
    public async Task ANumberThatIsTaken_EndsTheBatch_AndNothingBehindItIsIn()
    {
        Assert.That(await Append(Line(1), Line(2)), Is.EqualTo(2));
        Assert.That(await Append(Line(2), Line(3)), Is.Zero);
        Assert.That(await Append(Line(3)), Is.EqualTo(1));
        Assert.That(await Append(Line(1, fund: 2)), Is.EqualTo(1), "another fund has numbers of its own");
        Assert.That((await Shop.Rows<LoyaltyCareLine>()).Select(line => (line.FundId, line.Number)), Is.EqualTo(new[] { (1, 1), (1, 2), (1, 3), (2, 1) }));
    }

    [Test]
    public async Task TheSameNumber_ByManyAtOnce_IsWrittenOnce()
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Append(Line(1))));
        Assert.That(written.Sum(), Is.EqualTo(1));
    }

    [Test]
    public async Task TheBook_IsWhatTheLinesSay()
    {
        var draft = new FundDraft(1, new FundBook(), Today);
        var book = draft.Book;
        foreach (var step in new Func<FundStep>[]
        {
            () => book.Plan(1, 100, 9), () => book.Plan(2, 50, 9), () => book.Reserve(1, 1, 7, 4, 20, default, 9), () => book.Reserve(1, 2, 7, 4, 10, default, 9), () => book.Reserve(2, 3, 8, 5, 30, default, 9),
            () => book.Change(1, 5, 25, default, 9), () => book.Request(1, 9), () => book.Spend(2, 8, null, 9), () => book.Release(3, 9), () => book.CarryIn(2, 44, 3, 12)
        })
            Assert.That(draft.Do(step()), Is.EqualTo(FundRefusal.None));
        Assert.That(await Append([.. draft.Lines]), Is.EqualTo(10));

        var read = await Shop.With<CareLineStore, FundBook>(lines => lines.ReadAsync(1, Scope));
        Assert.That((read.Number, read.Fund, read.PlanOf(1), read.PlanOf(2)), Is.EqualTo((book.Number, book.Fund, book.PlanOf(1), book.PlanOf(2))));
        Assert.That((read.CustomerOf(7), read.CustomerOf(8)), Is.EqualTo((33m, 0m)));
        Assert.That((read.PiecesOf(4), read.PiecesOf(5)), Is.EqualTo((book.PiecesOf(4), book.PiecesOf(5))));
        foreach (var item in new[] { 1, 2, 3 })
            Assert.That(read.ItemOf(item), Is.EqualTo(book.ItemOf(item)));
        Assert.That(read.CarryIn(2, 44, 3, 12).Refusal, Is.EqualTo(FundRefusal.Same));
    }

    [Test]
    public async Task TheLastLineBeforeAMoment_SaysWhatThereWasThen()
    {
        await Append(Line(1, planned: 10), Line(2, planned: 20, on: Today.AddDays(2)), Line(3, planned: 30, on: Today.AddDays(2)));
        Assert.That((await At(Today), (await At(Today.AddDays(1)))!.Number, (await At(Today.AddDays(9)))!.FundPlanned), Is.EqualTo(((LoyaltyCareLine?)null, 1, 30m)));

        Task<LoyaltyCareLine?> At(DateTime utc) => Shop.With<CareLineStore, LoyaltyCareLine?>(lines => lines.LastBeforeAsync(1, utc));
    }

    [Test]
    public async Task Lists_AreFiltered_TheLatestFirst()
    {
        await Append(Line(1, plan: 1), Line(2, plan: 2, customer: 7), Line(3, plan: 1, customer: 8, kind: FundLineKind.Spent));
        Assert.That(await Page(new CareLineQuery(1)), Is.EqualTo(new[] { 3, 2, 1 }));
        Assert.That(await Page(new CareLineQuery(1, PlanId: 1)), Is.EqualTo(new[] { 3, 1 }));
        Assert.That(await Page(new CareLineQuery(1, KindId: (int)FundLineKind.Spent)), Is.EqualTo(new[] { 3 }));
        Assert.That(await Page(new CareLineQuery(1, CustomerId: 7)), Is.EqualTo(new[] { 2 }));
        Assert.That(await Page(new CareLineQuery(1, OnlyOf: [7])), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(await Page(new CareLineQuery(2)), Is.Empty);
    }

    private Task<int> Append(params LoyaltyCareLine[] lines) => Shop.With<CareLineStore, int>(store => store.AppendAsync(lines));

    private Task<int[]> Page(CareLineQuery query) => Shop.With<CareLineStore, int[]>(async store => [.. (await store.PageAsync(query, 0, 10)).Select(line => line.Number)]);

    private static LoyaltyCareLine Line(int number, int fund = 1, int plan = 1, int customer = 0, decimal planned = 0, FundLineKind kind = FundLineKind.Planned, DateTime? on = null) =>
        new() { FundId = fund, Number = number, PlanId = plan, CustomerId = customer, KindId = (int)kind, Planned = planned, FundPlanned = planned, OnUtc = on ?? Today };
}
