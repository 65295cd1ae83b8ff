using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

[Category("B1")]
public class ActivityFoldTests
{
    private static readonly FactKind[] Kinds = Enum.GetValues<FactKind>();

    private static readonly Gen<ProfileFact> AnyFact =
        from kind in Gen.Elements(Kinds)
        from store in Gen.Choose(0, 2)
        from minutes in Gen.Choose(-5_000, 1_000_000)
        from product in Gen.Choose(1, 3)
        from subject in Gen.Choose(1, 4)
        from quantity in Gen.Choose(0, 5)
        from amount in Gen.Choose(0, 200)
        select new ProfileFact(kind, store, History.Today.AddMinutes(-minutes), product, subject, quantity, amount);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property TheOrderInWhichFactsCome_ChangesNothing() => Prop.ForAll(Gen.ListOf(AnyFact).ToArbitrary(), facts =>
    {
        var list = facts.ToList();
        var fold = new ActivityFold(new FoldSettings(History.Today));
        var once = fold.Fold([.. list]).Select(row => row.Activity).ToList();
        list.Reverse();
        return once.SequenceEqual(fold.Fold(list).Select(row => row.Activity));
    });

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property TheStoresOfACustomer_AddUpToTheShop() => Prop.ForAll(Gen.ListOf(AnyFact).ToArbitrary(), facts =>
    {
        // An order belongs to one store, whatever its facts are mixed up to by chance.
        var list = facts.Select(fact => fact.Kind.Family() == FactFamily.Order ? fact with { StoreId = 1 + fact.SubjectId % 2 } : fact with { StoreId = Math.Max(1, fact.StoreId) }).ToList();
        var rows = new ActivityFold(new FoldSettings(History.Today)).Fold(list).Select(row => row.Activity).ToList();
        var stores = rows.Skip(1).ToList();
        return rows.Count == 0 || (rows[0].StoreId == 0
            && stores.Sum(row => row.Orders) == rows[0].Orders
            && stores.Sum(row => row.Revenue) == rows[0].Revenue
            && stores.Sum(row => row.ProductViews) == rows[0].ProductViews);
    });

    [Test]
    public void AnAnonymousVisitorWithoutOrders_HasNoRecord() =>
        Assert.That(new History().Does(FactKind.ProductViewed, 1, guest: true).Rows(), Is.Empty);

    [Test]
    public void AGuestWhoOrdered_HasARecord()
    {
        var history = new History();
        history.Facts.Add(new ProfileFact(FactKind.OrderPlaced, 1, History.Today.AddDays(-1), 0, 7, 1, 20, true));
        Assert.That(history.Activity(), Has.Property(nameof(CustomerActivity.Orders)).EqualTo(1).And.Property(nameof(CustomerActivity.IsRegistered)).False);
    }

    [Test]
    public void ACart_IsOpenUntilItIsBoughtOrCleared()
    {
        var filled = new History().Does(FactKind.CartLineAdded, 3, 5).Does(FactKind.CartLineAdded, 2, 6);
        Assert.That((filled.Activity().CartProducts, filled.Activity().CartChangedOnUtc), Is.EqualTo((2, (DateTime?)History.Today.AddDays(-2))));
        Assert.That(filled.Does(FactKind.CartLineRemoved, 1, 6).Activity().CartProducts, Is.EqualTo(1));
        Assert.That((filled.Orders(0, 9).Activity().CartProducts, filled.Activity().CartChangedOnUtc), Is.EqualTo((0, (DateTime?)null)));
    }

    [Test]
    public void TheSameProductOnTwoWishLists_CountsTwice() =>
        Assert.That(new History().Does(FactKind.WishListLineAdded, 3, 5).Does(FactKind.WishListLineAdded, 2, 5, 9).Activity().WishListProducts, Is.EqualTo(2));

    [Test]
    public void WhatTheShopDoes_IsNoSignOfLife()
    {
        var activity = new History().Orders(50, 10).Does(FactKind.ShipmentSent, 3).Does(FactKind.EmailSent, 1).Activity();
        Assert.That((activity.LastSeenOnUtc, activity.EmailsSent), Is.EqualTo(((DateTime?)History.Today.AddDays(-50), 1)));
    }

    [Test]
    public void Newsletter_IsAsItWasLastSaid()
    {
        var on = new History().Does(FactKind.NewsletterOff, 10).Does(FactKind.NewsletterOn, 5);
        Assert.That((on.Activity().Newsletter, on.Does(FactKind.NewsletterOff, 1).Activity().Newsletter), Is.EqualTo((true, false)));
    }

    [Test]
    public void ACaseThatIsSettled_IsNotOpen()
    {
        var activity = new History().Does(FactKind.CaseOpened, 5, subjectId: 1).Does(FactKind.CaseOpened, 4, subjectId: 2).Does(FactKind.CaseSettled, 3, subjectId: 1).Activity();
        Assert.That((activity.Cases, activity.OpenCases), Is.EqualTo((2, 1)));
    }
}
