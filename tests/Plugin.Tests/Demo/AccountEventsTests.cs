using Demo.Commerce;
using Demo.Tasks;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Gdpr;
using Nop.Services.ScheduleTasks;

namespace Plugin.Tests.Demo;

public class AccountEventsTests : DemoStoreTests
{
    [Test]
    public async Task Registration_KeepsTheGuestsRecord_AndAnnouncesIt()
    {
        var ann = await RegisterAsync("ann");

        Assert.That(Events.Names.Where(n => n.StartsWith("Customer", StringComparison.Ordinal)), Is.EqualTo(new[] { nameof(CustomerRegisteredEvent), nameof(CustomerActivatedEvent), nameof(CustomerLoggedinEvent) }));
        Assert.That(await AsAsync(ann, s => s.Get<ICustomerService>().IsRegisteredAsync(ann)), Is.True);
        Assert.That(await AsAsync(ann, s => s.Get<ICustomerService>().IsGuestAsync(ann)), Is.False);
        Assert.That((await AsAsync(ann, s => s.Get<IAccounts>().ValidateAsync("ANN@demo.shop", "ann")))?.Id, Is.EqualTo(ann.Id));
        Assert.That(await AsAsync(ann, s => s.Get<IAccounts>().ValidateAsync("ann@demo.shop", "wrong")), Is.Null);
    }

    [Test]
    public async Task Login_TakesTheGuestsCartAlong()
    {
        var tea = await AddProductAsync("Tea", 3m);
        var ann = await RegisterAsync("ann");
        await using var visit = Store.Scope();
        var guest = await visit.Get<IAccounts>().InsertGuestAsync();
        await using var scope = Store.Scope(guest);
        await scope.Get<ICartService>().AddAsync(guest, tea, ShoppingCartType.ShoppingCart, 1, 3);
        Events.Clear();

        await scope.Get<IAccounts>().SignInAsync(ann);

        var login = Events.Of<CustomerLoggedinEvent>().Single();
        Assert.That((login.Customer.Id, login.GuestCustomer?.Id), Is.EqualTo((ann.Id, guest.Id)));
        Assert.That((await scope.Get<IWorkContext>().GetCurrentCustomerAsync()).Id, Is.EqualTo(ann.Id));
        Assert.That((await scope.Get<ICartService>().GetAsync(ann, ShoppingCartType.ShoppingCart, 1)).Single().Quantity, Is.EqualTo(3));
        Assert.That(Events.Of<EntityInsertedEvent<ShoppingCartItem>>().Count(), Is.EqualTo(1));
        Assert.That(Events.Of<EntityDeletedEvent<ShoppingCartItem>>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Wishlists_AreKeptApart()
    {
        var tea = await AddProductAsync("Tea", 3m);
        var ann = await RegisterAsync("ann");
        await using var scope = Store.Scope(ann);
        var carts = scope.Get<ICartService>();
        var birthday = await carts.CreateWishlistAsync(ann, "Birthday");
        await carts.AddAsync(ann, tea, ShoppingCartType.Wishlist, 1);
        await carts.AddAsync(ann, tea, ShoppingCartType.Wishlist, 1, customWishlistId: birthday.Id);

        Assert.That(await carts.GetAsync(ann, ShoppingCartType.Wishlist, 1), Has.Count.EqualTo(1));
        Assert.That((await carts.GetAsync(ann, ShoppingCartType.Wishlist, 1, birthday.Id)).Single().CustomWishlistId, Is.EqualTo(birthday.Id));
    }

    [Test]
    public async Task Newsletter_OnAndOff_IsAnnouncedOnce()
    {
        await using var scope = Store.Scope();
        var newsletter = scope.Get<INewsletter>();
        await newsletter.SubscribeAsync("ann@demo.shop", 1, 1);
        await newsletter.SubscribeAsync("Ann@demo.shop", 1, 1);
        await newsletter.UnsubscribeAsync("ann@demo.shop", 1);
        await newsletter.UnsubscribeAsync("ann@demo.shop", 1);

        Assert.That(Events.Of<EmailSubscribedEvent>().Count(), Is.EqualTo(1));
        Assert.That(Events.Of<EmailUnsubscribedEvent>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Consent_IsTheLatestEntry()
    {
        var ann = await RegisterAsync("ann");
        await using var scope = Store.Scope(ann);
        var consent = (await scope.Get<IGdprService>().GetAllConsentsAsync()).First();
        Assert.That(await scope.Get<IGdprService>().IsConsentAcceptedAsync(consent.Id, ann.Id), Is.Null);

        await scope.Get<IPrivacyTools>().SetConsentAsync(ann, consent, true);
        Assert.That(await scope.Get<IGdprService>().IsConsentAcceptedAsync(consent.Id, ann.Id), Is.True);
        await scope.Get<IPrivacyTools>().SetConsentAsync(ann, consent, false);
        Assert.That(await scope.Get<IGdprService>().IsConsentAcceptedAsync(consent.Id, ann.Id), Is.False);
        Assert.That(Events.Of<EntityInsertedEvent<GdprLog>>().Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task PermanentDeletion_BlanksFirst_ThenTells()
    {
        var ann = await RegisterAsync("ann");
        await using var scope = Store.Scope();
        await scope.Get<IPrivacyTools>().PermanentlyDeleteAsync(ann);

        var told = Events.Of<CustomerPermanentlyDeleted>().Single();
        Assert.That((told.CustomerId, told.Email), Is.EqualTo((ann.Id, "ann@demo.shop")));
        var row = await scope.Get<ICustomerService>().GetCustomerByIdAsync(ann.Id);
        Assert.That((row.Deleted, row.Email, row.Active), Is.EqualTo((true, "", false)));
    }

    [Test]
    public async Task GuestCleanUp_IsSilent_AndSparesCartsAndAccounts()
    {
        var tea = await AddProductAsync("Tea", 3m);
        var ann = await RegisterAsync("ann");
        await using var scope = Store.Scope();
        var gone = await scope.Get<IAccounts>().InsertGuestAsync();
        var shopping = await scope.Get<IAccounts>().InsertGuestAsync();
        await scope.Get<ICartService>().AddAsync(shopping, tea, ShoppingCartType.ShoppingCart, 1);
        Store.Clock.Advance(TimeSpan.FromHours(25));
        Events.Clear();

        await Store.RunTaskAsync(typeof(DeleteGuestsTask).FullName!);

        var left = await scope.Get<IRepository<Customer>>().Table.Where(c => !c.IsSystemAccount).Select(c => c.Id).ToListAsync();
        Assert.That(left, Does.Contain(ann.Id).And.Contain(shopping.Id).And.Not.Contain(gone.Id));
        Assert.That(Events.All, Is.Empty);
    }
}
