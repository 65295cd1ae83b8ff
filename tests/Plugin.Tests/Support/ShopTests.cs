namespace Plugin.Tests.Support;

/// <summary>A shop of its own for each test.</summary>
public abstract class ShopTests
{
    protected Shop Shop { get; private set; } = null!;

    protected virtual ShopSetup Setup => new();

    [SetUp]
    public async Task OpenAsync() => Shop = await Shop.OpenAsync(Setup);

    [TearDown]
    public async Task CloseAsync()
    {
        if (Shop is not null)
            await Shop.DisposeAsync();
    }
}
