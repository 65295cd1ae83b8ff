using Demo.Commerce;
using Demo.Domain;
using Demo.Services;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Events;

namespace Plugin.Tests.Demo;

public class CatalogueTests : DemoStoreTests
{
    [Test]
    public async Task Visibility_FollowsPublicationDatesRolesAndStores()
    {
        var ann = await RegisterAsync("ann");
        await AddProductAsync("Open");
        await AddProductAsync("Draft", p => p.Published = false);
        await AddProductAsync("Deleted", p => p.Deleted = true);
        await AddProductAsync("Tomorrow", p => p.AvailableStartDateTimeUtc = Start.UtcDateTime.AddDays(1));
        await AddProductAsync("Over", p => p.AvailableEndDateTimeUtc = Start.UtcDateTime.AddDays(-1));
        var secret = await AddProductAsync("Agents only", p => p.SubjectToAcl = true);
        var outlet = await AddProductAsync("Outlet only", p => p.LimitedToStores = true);
        await using (var setup = Store.Scope())
        {
            var agents = await setup.Get<ICustomerRoles>().GetBySystemNameAsync("ServiceAgents");
            await setup.Get<IRepository<AclRecord>>().InsertAsync(new AclRecord { EntityId = secret.Id, EntityName = nameof(Product), CustomerRoleId = agents!.Id });
            await setup.Get<IRepository<StoreMapping>>().InsertAsync(new StoreMapping { EntityId = outlet.Id, EntityName = nameof(Product), StoreId = 2 });
        }

        Assert.That(await SeenAsync(ann, 1), Is.EqualTo(new[] { "Open" }));
        Assert.That(await SeenAsync(ann, 2), Is.EqualTo(new[] { "Open", "Outlet only" }));
        Store.Clock.Advance(TimeSpan.FromDays(2));
        Assert.That(await SeenAsync(ann, 1), Is.EqualTo(new[] { "Open", "Tomorrow" }));

        await using var scope = Store.Scope(ann);
        Assert.That(await scope.Get<IAclService>().AuthorizeAsync(secret), Is.False);
        Assert.That(await scope.Get<IStoreMappingService>().AuthorizeAsync(outlet), Is.False);
        Assert.That(scope.Get<IProductService>().ProductIsAvailable(await scope.Get<IProductService>().GetProductByIdAsync(outlet.Id)), Is.True);
        await scope.Get<ICustomerRoles>().AddAsync(ann, "ServiceAgents");
        Assert.That(await scope.Get<IAclService>().AuthorizeAsync(secret), Is.True);
    }

    [Test]
    public async Task Search_TellsItsWordsOnce()
    {
        await AddProductAsync("Green tea");
        await AddProductAsync("Cup");
        await using var scope = Store.Scope();
        var found = await scope.Get<ICatalogue>().SearchAsync(new ProductQuery { Terms = " TEA " });

        Assert.That(found.Select(p => p.Name), Is.EqualTo(new[] { "Green tea" }));
        Assert.That(Events.Of<ProductSearchEvent>().Single().SearchTerm, Is.EqualTo("TEA"));
    }

    [Test]
    public async Task Stock_ThatDoesNotSuffice_IsRefused()
    {
        var ann = await RegisterAsync("ann");
        var tea = await AddProductAsync("Tea", p => (p.ManageInventoryMethod, p.StockQuantity) = (ManageInventoryMethod.ManageStock, 2));
        await using var scope = Store.Scope(ann);
        var carts = scope.Get<ICartService>();

        Assert.That(await carts.AddAsync(ann, tea, ShoppingCartType.ShoppingCart, 1, 3), Is.Not.Empty);
        Assert.That(await carts.AddAsync(ann, tea, ShoppingCartType.ShoppingCart, 1, 2), Is.Empty);
        Assert.That(await carts.AddAsync(ann, tea, ShoppingCartType.Wishlist, 1, 5), Is.Empty);
    }

    [Test]
    public async Task Review_CountsAfterApproval_AndIsAnnouncedOnce()
    {
        var ann = await RegisterAsync("ann");
        var tea = await AddProductAsync("Tea");
        await using var scope = Store.Scope(ann);
        var review = await scope.Get<IReviews>().WriteAsync(ann, tea, 1, "Good", "Very good", 5);
        Assert.That(Events.Of<ProductReviewApprovedEvent>(), Is.Empty);

        await scope.Get<IReviews>().ApproveAsync(review);
        await scope.Get<IReviews>().ApproveAsync(review);

        Assert.That(Events.Of<ProductReviewApprovedEvent>().Count(), Is.EqualTo(1));
        Assert.That((await scope.Get<IProductService>().GetProductByIdAsync(tea.Id)).ApprovedRatingSum, Is.EqualTo(5));
    }

    private Task<Product> AddProductAsync(string name, Action<Product>? with = null) => AddProductAsync(name, 5m, with);

    private async Task<List<string>> SeenAsync(Customer customer, int storeId)
    {
        await using var scope = Store.Scope(customer, storeId);
        return [.. (await scope.Get<ICatalogue>().FindAsync(new ProductQuery { Order = ProductOrder.Name })).Select(p => p.Name)];
    }
}
