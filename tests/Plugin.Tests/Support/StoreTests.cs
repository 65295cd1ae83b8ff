using Demo.Data;
using Nop.Core;
using Nop.Data;

namespace Plugin.Tests.Support;

/// <summary>What a store promises, on every database. One shop for the whole fixture; each test starts with empty tables of ours.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
public abstract class StoreTests(DatabaseKind kind)
{
    protected static readonly DateTime Today = ShopSetup.Start.UtcDateTime;

    protected Shop Shop { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => Shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (Shop is not null)
            await Shop.DisposeAsync();
    }

    [SetUp]
    public async Task EmptyAsync()
    {
        Shop.Store.Clock.Freeze(ShopSetup.Start);
        foreach (var entity in Nop.Plugin.CustomerLoyalty.Platform.Data.LoyaltyTables.Entities)
            await (Task)typeof(StoreTests).GetMethod(nameof(Truncate), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                .MakeGenericMethod(entity).Invoke(this, null)!;
    }

    private Task Truncate<TEntity>() where TEntity : BaseEntity => Shop.With<IRepository<TEntity>>(async rows =>
    {
        if (await rows.Table.AnyAsync())
            await rows.TruncateAsync();
    });
}
