using System.Data.Common;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Capture;

public class FactJournalTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task Fact_IsKeptAsItIs()
    {
        var fact = Facts("a").Single() with
        {
            Kind = FactKind.OrderRefunded, StoreId = 2, CustomerId = 3, VisitorId = Guid.NewGuid(), IsGuest = true,
            ProductId = 4, SubjectId = 5, Quantity = -6, Amount = 12_345_678.1234m, Text = "茶 'quoted' \"words\" 🍵"
        };

        await Append(fact);

        var row = (await Shop.Journal()).Single();
        Assert.That((row.FactKey, row.Kind(), row.StoreId, row.CustomerId, row.VisitorId, row.IsGuest), Is.EqualTo((fact.Key, fact.Kind, 2, 3, fact.VisitorId, true)));
        Assert.That((row.ProductId, row.SubjectId, row.Quantity, row.Amount, row.Text), Is.EqualTo((4, 5, -6, 12_345_678.1234m, fact.Text)));
        Assert.That((row.OccurredOnUtc, row.RecordedOnUtc), Is.EqualTo((fact.OccurredOnUtc, Today)));
    }

    [Test]
    public async Task KnownKeys_AreLeftOut_AlsoInOtherLetters()
    {
        await Append(Facts("order:1:paid"));

        Assert.That(await Append(Facts("order:1:PAID", "order:2:paid", "ORDER:2:paid")), Is.EqualTo(1));
        Assert.That((await Shop.Keys()), Is.EqualTo(new[] { "order:1:paid", "order:2:paid" }));
    }

    [TestCase(0, 0)]
    [TestCase(0, 1)]
    [TestCase(1, 2)]
    [TestCase(400, 1_201)]
    [TestCase(1_201, 1_201)]
    public async Task Batches_AddWhatIsNew(int known, int all)
    {
        await Append(Numbered(0, known));

        Assert.That(await Append(Numbered(0, all)), Is.EqualTo(all - known));
        Assert.That(await Shop.Journal(), Has.Count.EqualTo(all));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(5_000)]
    public async Task AppendNew_TellsTheSame_WhateverIsKnown(int known)
    {
        await Append(Numbered(0, known));

        Assert.That(await Shop.With<FactJournal, int>(journal => journal.AppendNewAsync(Numbered(0, 5_600))), Is.EqualTo(5_600 - known));
        Assert.That(await Shop.Journal(), Has.Count.EqualTo(5_600));
    }

    [Test]
    public async Task ManyWritersOfTheSame_AddItOnce()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 6).Select(writer =>
            Task.Run(() => Append(Numbered(writer * 10, 100)))));

        Assert.That(counts.Sum(), Is.EqualTo(150));
        Assert.That(await Shop.Keys(), Has.Length.EqualTo(150));
    }

    [Test]
    public async Task LongTexts_AreCut()
    {
        await Append(Facts("a").Single() with { Text = new string('x', 900) });

        Assert.That((await Shop.Journal()).Single().Text, Has.Length.EqualTo(400));
    }

    [TestCase(0)]
    [TestCase(101)]
    public void KeysOfImpossibleLength_AreMistakes(int length) =>
        Assert.CatchAsync<ArgumentException>(() => Append(Facts(new string('k', length))));

    [Test]
    public async Task AnErrorThatIsNoDouble_ComesThrough()
    {
        var faults = new Faults { BeforeInsert = _ => throw new Broken() };
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = Shop.Database.Kind, Configure = faults.AttachTo<LoyaltyFact> });

        Assert.CatchAsync<Broken>(() => shop.With<FactJournal, int>(journal => journal.AppendAsync(Facts("a", "b"))));
    }

    private Task<int> Append(params Fact[] facts) => Shop.With<FactJournal, int>(journal => journal.AppendAsync(facts));

    private static Fact[] Numbered(int from, int count) => Facts([.. Enumerable.Range(from, count).Select(number => $"n:{number}")]);

    private static Fact[] Facts(params string[] keys) =>
        [.. keys.Select(key => new Fact { Key = key, Kind = FactKind.ProductViewed, OccurredOnUtc = Today.AddMinutes(-5) })];

    private sealed class Broken : DbException;
}
