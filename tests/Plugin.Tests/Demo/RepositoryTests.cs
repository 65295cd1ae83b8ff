using System.Data.Common;
using System.Diagnostics;
using Demo.Data;
using Demo.Domain;
using Demo.Host;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;

namespace Plugin.Tests.Demo;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
public class RepositoryTests(DatabaseKind database) : DemoStoreTests
{
    protected override DemoStoreOptions Options => base.Options.On(database);

    [Test]
    public async Task Money_OfAMillionCents_AddsUpExactly()
    {
        await using var scope = Store.Scope();
        var products = scope.Get<IRepository<Product>>();
        await products.InsertAsync([.. Enumerable.Range(1, 1000).Select(i => new Product { Name = $"P{i}", Price = 0.01m * i })], publishEvent: false);

        Assert.That(await products.Table.SumAsync(p => p.Price), Is.EqualTo(5005.00m));
        Assert.That(await products.Table.SumAsync(p => p.Price * 3), Is.EqualTo(15015.00m));
        Assert.That((await products.Table.OrderByDescending(p => p.Price).FirstOrDefaultAsync()).Price, Is.EqualTo(10.00m));
        Assert.That(await products.Table.CountAsync(p => p.Price == 3.33m), Is.EqualTo(1));
        Assert.That(await products.Table.MaxAsync(p => p.Price), Is.EqualTo(10.00m));
    }

    [Test]
    public async Task Batch_FillsIds_AndIsFast()
    {
        await using var scope = Store.Scope();
        var attributes = scope.Get<IRepository<GenericAttribute>>();
        await attributes.InsertAsync([.. Rows(100)], publishEvent: false);
        var rows = Rows(20_000).ToList();
        Events.Clear();

        var watch = Stopwatch.StartNew();
        await attributes.InsertAsync(rows, publishEvent: false);
        TestContext.Out.WriteLine($"{rows.Count / watch.Elapsed.TotalSeconds:N0} rows/s");

        Assert.That(rows.Select(r => r.Id), Is.Unique.And.All.GreaterThan(0));
        Assert.That((await attributes.GetByIdAsync(rows[777].Id)).Key, Is.EqualTo(rows[777].Key));
        Assert.That(Events.All, Is.Empty);

        static IEnumerable<GenericAttribute> Rows(int count) =>
            Enumerable.Range(1, count).Select(i => new GenericAttribute { EntityId = i, KeyGroup = "Batch", Key = $"key {i}", Value = "some value" });
    }

    [Test]
    public async Task SecondRowOfAKey_IsADbException_AlsoWhenCaseDiffers()
    {
        await using var scope = Store.Scope();
        var settings = scope.Get<IRepository<Setting>>();
        await settings.InsertAsync(new Setting { Name = "a.key", Value = "1" });

        Assert.That(async () => await settings.InsertAsync(new Setting { Name = "A.KEY", Value = "2" }), Throws.InstanceOf<DbException>());
        Assert.That(async () => await settings.InsertAsync([new Setting { Name = "b" }, new Setting { Name = "a.key" }]), Throws.InstanceOf<DbException>());
        Assert.That(await settings.Table.AnyAsync(s => s.Name == "b"), Is.False);
    }

    [Test]
    public async Task RowsThatAreGone_AreSkipped()
    {
        await using var scope = Store.Scope();
        var settings = scope.Get<IRepository<Setting>>();
        var (kept, gone) = (new Setting { Name = "kept" }, new Setting { Name = "gone" });
        await settings.InsertAsync([kept, gone]);
        await settings.DeleteAsync(s => s.Name == "gone");

        (kept.Value, gone.Value) = ("new", "new");
        await settings.UpdateAsync([gone, kept]);
        await settings.DeleteAsync(gone);

        Assert.That((await settings.GetByIdAsync(kept.Id)).Value, Is.EqualTo("new"));
        Assert.That(await settings.GetByIdAsync(gone.Id), Is.Null);
    }

    [Test]
    public async Task SoftDelete_KeepsTheRow_AndTellsOfADeletion()
    {
        var tea = await AddProductAsync("Tea", 1m);
        await using var scope = Store.Scope();
        var products = scope.Get<IRepository<Product>>();
        await products.DeleteAsync(tea);

        Assert.That((await products.GetByIdAsync(tea.Id)).Deleted, Is.True);
        Assert.That(await products.GetByIdAsync(tea.Id, includeDeleted: false), Is.Null);
        Assert.That(Events.Of<EntityDeletedEvent<Product>>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Queries_OverSeveralRepositories_JoinAndGroup()
    {
        await using var scope = Store.Scope();
        var (orders, lines) = (scope.Get<IRepository<Order>>(), scope.Get<IRepository<OrderItem>>());
        for (var i = 1; i <= 3; i++)
        {
            var order = new Order { OrderGuid = Guid.NewGuid(), CustomerId = i % 2, CreatedOnUtc = Start.UtcDateTime.AddDays(i), OrderTotal = i };
            await orders.InsertAsync(order);
            await lines.InsertAsync(new OrderItem { OrderId = order.Id, ProductId = 7, Quantity = i, PriceInclTax = 1.10m * i });
        }

        var ids = new List<int> { 0, 1 };
        var sums = await (from line in lines.Table
                          join order in orders.Table on line.OrderId equals order.Id
                          where !order.Deleted && ids.Contains(order.CustomerId)
                          group line by order.CustomerId into customer
                          orderby customer.Key
                          select new { customer.Key, Pieces = customer.Sum(l => l.Quantity), Money = customer.Sum(l => l.PriceInclTax), Lines = customer.Count() }).ToListAsync();

        Assert.That(sums.Select(s => (s.Key, s.Pieces, s.Money, s.Lines)), Is.EqualTo(new[] { (0, 2, 2.20m, 1), (1, 4, 4.40m, 2) }));
        Assert.That(await orders.Table.MaxAsync(o => o.CreatedOnUtc), Is.EqualTo(Start.UtcDateTime.AddDays(3)));
        var page = await orders.Table.OrderBy(o => o.Id).ToPagedListAsync(1, 2);
        Assert.That((page.TotalCount, page.TotalPages, page.Count, page.HasNextPage), Is.EqualTo((3, 2, 1, false)));
    }

    [Test]
    public async Task Email_IsFoundInAnyCase()
    {
        var ann = await RegisterAsync("ann");
        await using var scope = Store.Scope();
        Assert.That((await scope.Get<IRepository<Customer>>().Table.FirstOrDefaultAsync(c => c.Email == "ANN@DEMO.SHOP"))?.Id, Is.EqualTo(ann.Id));
    }
}
