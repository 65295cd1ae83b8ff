using Demo.Commerce;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("A1")]
public class AccountCaptureTests : ShopTests
{
    [Test]
    public async Task Registered_AndLoggedIn()
    {
        var ann = await Shop.Customer("Ann", storeId: 2);
        Shop.Days.Pass(1);
        var phone = await Shop.Guest();
        await phone.LogsInAs(ann);

        var facts = (await Shop.Journal(ann)).Of(FactFamily.Account);
        Assert.That(facts.Select(fact => (fact.Kind(), fact.StoreId)), Is.EqualTo(new[]
        {
            (FactKind.Registered, 2), (FactKind.LoggedIn, 2), (FactKind.LoggedIn, 1)
        }));
        Assert.That(facts[2].OccurredOnUtc, Is.EqualTo(Shop.Now));
    }

    [Test]
    public async Task Newsletter_OnOffAndOnAgain()
    {
        var ann = await Shop.Customer("Ann");

        await ann.Subscribes();
        Shop.Days.Pass(1);
        await ann.Unsubscribes();
        Shop.Days.Pass(1);
        await ann.Subscribes();

        var facts = (await Shop.Journal(ann)).Where(fact => fact.Kind() is FactKind.NewsletterOn or FactKind.NewsletterOff);
        Assert.That(facts.Select(fact => (fact.Kind(), fact.SubjectId)), Is.EqualTo(new[]
        {
            (FactKind.NewsletterOn, 1), (FactKind.NewsletterOff, 1), (FactKind.NewsletterOn, 1)
        }));
    }

    [Test]
    public async Task Newsletter_OfAnUnknownAddress_IsNobodys()
    {
        await Shop.With<INewsletter>(newsletter => newsletter.SubscribeAsync("stranger@demo.shop", 1, 1));

        var fact = (await Shop.Journal(FactKind.NewsletterOn)).Single();
        Assert.That((fact.CustomerId, fact.IsGuest), Is.EqualTo((0, true)));
    }

    [Test]
    public async Task Consent_GivenAndWithdrawn()
    {
        var ann = await Shop.Customer("Ann");

        await ann.Consents(true);
        await ann.Consents(false);
        await ann.Does(scope => scope.Get<IPrivacyTools>().ExportAsync(ann.Customer));

        var facts = (await Shop.Journal(ann)).Where(fact => fact.Kind() is FactKind.ConsentGiven or FactKind.ConsentWithdrawn);
        Assert.That(facts.Select(fact => (fact.Kind(), fact.SubjectId)), Is.EqualTo(new[] { (FactKind.ConsentGiven, 1), (FactKind.ConsentWithdrawn, 1) }));
    }

    [Test]
    public async Task Review_WrittenAndLaterApproved()
    {
        var ann = await Shop.Customer("Ann");
        var tea = await Shop.Product("Tea");
        var id = await ann.Reviews("Tea", 4, "Fine leaves");
        Assert.That(await Shop.Journal(FactKind.ReviewApproved), Is.Empty);

        Shop.Days.Pass(2);
        var review = (await Shop.Rows<ProductReview>()).Single(row => row.Id == id);
        await Shop.With<IReviews>(reviews => reviews.ApproveAsync(review));

        var written = (await Shop.Journal(FactKind.ReviewWritten)).Single();
        var approved = (await Shop.Journal(FactKind.ReviewApproved)).Single();
        Assert.That((written.ProductId, written.Quantity, written.Text), Is.EqualTo((tea.Id, 4, "Fine leaves")));
        Assert.That((approved.ProductId, approved.OccurredOnUtc), Is.EqualTo((tea.Id, Shop.Now)));
    }
}
