using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Engine.Tests.Journeys;

[Category("E1")]
public class EntryFinderTests
{
    private static readonly JourneyTrigger Cart = new(TriggerKind.CartLeft) { DelayMinutes = 60 };
    private static readonly JourneyTrigger View = new(TriggerKind.ViewedNotBought) { DelayMinutes = 24 * 60, Views = 2 };
    private static readonly JourneyTrigger Wish = new(TriggerKind.WishList) { DelayMinutes = 3 * 24 * 60 };

    [Test]
    public void ACart_IsLeftAnHourAfterItsLastChange_AndIsOneCartUntilItIsEmpty()
    {
        var days = new Days().Does(0, FactKind.CartLineAdded, 7).Does(0.5, FactKind.CartLineAdded, 8).Does(5, FactKind.CartLineChanged, 8);
        var entries = days.Enters(Cart);
        Assert.That(entries.Select(entry => entry.TriggeredOnUtc), Is.EqualTo(new[] { Days.At(1.5), Days.At(6) }));
        Assert.That(entries.Select(entry => entry.Subject).Distinct().Count(), Is.EqualTo(1));
        Assert.That(entries[0].ProductId, Is.EqualTo(8));
    }

    [Test]
    public void ACart_BoughtInTime_IsNotLeft() =>
        Assert.That(new Days().Does(0, FactKind.CartLineAdded, 7).Buys(0.9, 1, 7).Enters(Cart), Is.Empty);

    [Test]
    public void ACart_BoughtAtTheVeryMoment_IsNotLeft() =>
        Assert.That(new Days().Does(0, FactKind.CartLineAdded, 7).Buys(1, 1, 7).Enters(Cart), Is.Empty);

    [Test]
    public void ACart_EmptiedByHand_IsNotLeft() =>
        Assert.That(new Days().Does(0, FactKind.CartLineAdded, 7).Does(0.2, FactKind.CartLineRemoved, 7).Enters(Cart), Is.Empty);

    [Test]
    public void TheNextCart_IsAnotherSubject()
    {
        var entries = new Days().Does(0, FactKind.CartLineAdded, 7).Buys(3, 1, 7).Does(10, FactKind.CartLineAdded, 7).Enters(Cart);
        Assert.That(entries.Select(entry => entry.Subject).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void AProduct_ViewedTwiceInAVisit_AndNotTaken_IsRemembered()
    {
        var days = new Days().Does(0, FactKind.ProductViewed, 7).Does(0.2, FactKind.ProductViewed, 7).Does(0.3, FactKind.ProductViewed, 8);
        var entry = days.Enters(View).Single();
        Assert.That((entry.ProductId, entry.TriggeredOnUtc), Is.EqualTo((7, Days.At(24.3))));
        Assert.That(days.Does(1, FactKind.CartLineAdded, 7).Enters(View), Is.Empty);
    }

    [Test]
    public void AVisit_ThatEndedWithAnOrder_IsNoReasonToRemind() =>
        Assert.That(new Days().Does(0, FactKind.ProductViewed, 7).Does(0.2, FactKind.ProductViewed, 7).Buys(2, 1, 8).Enters(View), Is.Empty);

    [Test]
    public void AWish_ThatStandsForDays_Counts_OneThatWasBoughtDoesNot()
    {
        var days = new Days().Does(0, FactKind.WishListLineAdded, 7).Does(1, FactKind.WishListLineAdded, 8);
        Assert.That(days.Enters(Wish).Single().ProductId, Is.EqualTo(7));
        Assert.That(days.Buys(20, 1, 7).Enters(Wish).Single().ProductId, Is.EqualTo(8));
        Assert.That(days.Does(30, FactKind.WishListLineRemoved, 8).Enters(Wish), Is.Empty);
    }

    [Test]
    public void AnOrderInTwoParcels_IsDeliveredOnce_AndOneWithoutParcelsWhenComplete()
    {
        var delivered = new JourneyTrigger(TriggerKind.OrderDelivered);
        var parcels = new Days().Does(1, FactKind.ShipmentDelivered, subject: 17).Does(30, FactKind.ShipmentDelivered, subject: 17).Does(31, FactKind.OrderStatusChanged, subject: 17, quantity: 30);
        Assert.That(parcels.Enters(delivered).Single(), Is.EqualTo(new JourneyEntry(1, "order:17", 17, 0, Days.At(1))));
        var download = new Days().Does(1, FactKind.OrderStatusChanged, subject: 18, quantity: 20).Does(2, FactKind.OrderStatusChanged, subject: 18, quantity: 30);
        Assert.That(download.Enters(delivered).Single().TriggeredOnUtc, Is.EqualTo(Days.At(2)));
    }

    [Test]
    public void OnlyTheTimeAskedFor_IsLookedAt_ItsEndIncluded()
    {
        var days = new Days().Does(0, FactKind.OrderPlaced, subject: 1).Does(10, FactKind.OrderPlaced, subject: 2);
        Assert.That(days.Enters(new(TriggerKind.OrderPlaced), 0, 10).Select(entry => entry.SubjectId), Is.EqualTo(new[] { 2 }));
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(JourneyArbitraries)], MaxTest = 500)]
    public bool OrderAndNumberOfFacts_DoNotMatter(Doings doings, TriggerKind kind, int seed)
    {
        var trigger = new JourneyTrigger(kind) { DelayMinutes = 90 };
        var shuffled = doings.Facts.Concat(doings.Facts).OrderBy(fact => HashCode.Combine(fact, seed)).ToList();
        return Find(doings.Facts).SequenceEqual(Find(shuffled));

        IReadOnlyList<JourneyEntry> Find(IEnumerable<Nop.Plugin.CustomerLoyalty.Engine.Profiles.ProfileFact> facts) =>
            EntryFinder.Find(trigger, new JourneyHistory(facts), Days.Start.AddDays(-1), Days.Start.AddDays(60));
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(JourneyArbitraries)], MaxTest = 500)]
    public bool LookedAtInPieces_TheSameIsFound(Doings doings, TriggerKind kind, byte cut)
    {
        var trigger = new JourneyTrigger(kind) { DelayMinutes = 90 };
        var history = new JourneyHistory(doings.Facts);
        var (from, middle, to) = (Days.Start.AddDays(-1), Days.Start.AddHours(cut), Days.Start.AddDays(60));
        var pieces = EntryFinder.Find(trigger, new JourneyHistory(history.Until(middle)), from, middle).Concat(EntryFinder.Find(trigger, history, middle, to));
        return pieces.OrderBy(entry => entry.TriggeredOnUtc).ThenBy(entry => entry.Subject).Select(entry => entry.Subject).Distinct()
            .SequenceEqual(EntryFinder.Find(trigger, history, from, to).OrderBy(entry => entry.TriggeredOnUtc).ThenBy(entry => entry.Subject).Select(entry => entry.Subject).Distinct());
    }
}
