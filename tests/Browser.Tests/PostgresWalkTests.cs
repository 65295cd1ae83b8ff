using Demo.Data;
using Demo.Host;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Npgsql;

namespace Browser.Tests;

/// <summary>The same pages on PostgreSQL, in short. Ignored where LOYALTY_POSTGRES names no server.</summary>
[Category("L2")]
public class PostgresWalkTests
{
    private const string Product = "/earl-grey-with-bergamot-200-g";

    private string _connection = string.Empty;
    private string _folder = string.Empty;
    private DemoStore _store = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        if (Environment.GetEnvironmentVariable("LOYALTY_POSTGRES") is not { Length: > 0 } server)
        {
            Assert.Ignore("not checked: there is no PostgreSQL (set LOYALTY_POSTGRES, or run build/test.sh)");
            return;
        }

        _connection = $"{server};Database=walk_{Guid.NewGuid():N};Maximum Pool Size=20";
        _folder = Directory.CreateTempSubdirectory("loyalty-browser-").FullName;
        _store = await DemoStore.StartAsync(new DemoStoreOptions
        {
            DataFolder = _folder, Port = 0, RunTasks = false, Quiet = true,
            Database = DatabaseKind.Postgres, ConnectionString = _connection
        });
        await Stage.RunTasksAsync(_store);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (_store is null)
            return;
        await _store.DisposeAsync();
        Directory.Delete(_folder, true);
        await DropAsync();
    }

    [Test, Category("D1")]
    public async Task AShopper_LooksBuysAndSeesTheBlocks()
    {
        await using var visit = await Visit.StartAsync(shop: _store.Address);
        await visit.OpenAsync("/");
        await Assertions.Expect(visit.Page.Locator("[data-loyalty-block^='trending@home'] .item-box").First).ToBeVisibleAsync();
        await visit.OpenAsync(Product);
        await visit.Page.ClickAsync(".add-to-cart-button");
        await visit.OpenAsync("/checkout");
        foreach (var (field, text) in new[] { ("FirstName", "Gil"), ("LastName", "Guest"), ("Email", "gil@demo.shop"), ("PhoneNumber", "(0171) 555-01.23"), ("Address1", "Quay 1"), ("City", "Bristol") })
            await visit.Page.FillAsync($"#{field}", text);
        await visit.Page.ClickAsync(".confirm-order-next-step-button");
        await Assertions.Expect(visit.Page.Locator(".order-completed .order-number")).ToBeVisibleAsync();

        await Stage.EventuallyAsync<LoyaltyFact>(facts => facts.Any(fact => fact.KindId == (int)FactKind.ProductViewed && fact.IsGuest), "the view", _store);
        var order = await LastOrderAsync();
        await Stage.EventuallyAsync<LoyaltyFact>(facts => facts.Any(fact => fact.KindId == (int)FactKind.OrderPlaced && fact.SubjectId == order.Id), "the order", _store);

        await visit.OpenAsync("/");
        await Assertions.Expect(visit.Page.Locator("[data-loyalty-block^='recently-viewed@home'] .item-box")).ToHaveCountAsync(1);
        Assert.That(visit.Errors, Is.Empty);

        await using var agent = await Visit.StartAsync(shop: _store.Address);
        await agent.AsAdminAsync();
        await agent.FindsCustomerAsync("+49 171 5550123", order.CustomerId);
        Assert.That(agent.Errors, Is.Empty);
    }

    [Test, Category("K1")]
    public async Task OurPages_AreWholeAndWithoutErrors()
    {
        await using var visit = await Visit.StartAsync(shop: _store.Address);
        await visit.AsAdminAsync();
        foreach (var path in BackOfficeTests.Pages)
        {
            await visit.OpenAsync(path);
            await Assertions.Expect(visit.Page.Locator(".content-header h1")).ToBeVisibleAsync();
            Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase, $"{path}: a text is missing");
        }

        Assert.That(visit.Errors, Is.Empty);
    }

    private async Task DropAsync()
    {
        var database = new NpgsqlConnectionStringBuilder(_connection);
        var name = database.Database;
        NpgsqlConnection.ClearAllPools();
        (database.Database, database.Pooling) = ("postgres", false);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)", connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<Order> LastOrderAsync()
    {
        await using var scope = _store.Scope();
        return scope.Get<IRepository<Order>>().Table.OrderByDescending(order => order.Id).First();
    }
}
