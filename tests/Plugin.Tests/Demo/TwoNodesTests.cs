using Demo.Data;
using Demo.Host;

namespace Plugin.Tests.Demo;

[Category("L1")]
public class TwoNodesTests : DemoStoreTests
{
    [Test]
    public async Task NodesThatStartTogether_ShareOneShopAndOneClock()
    {
        var options = new DemoStoreOptions { Database = DatabaseKind.Postgres, ConnectionString = TestDatabases.NewPostgres(), Port = null, Seed = false, RunTasks = false, Quiet = true };
        var nodes = await Task.WhenAll(DemoStore.StartAsync(options), DemoStore.StartAsync(options));
        await using var first = nodes[0];
        await using var second = nodes[1];

        first.Clock.Advance(TimeSpan.FromDays(21));

        Assert.That(() => (first.Clock.GetUtcNow() - second.Clock.GetUtcNow()).Duration(), Is.LessThan(TimeSpan.FromMilliseconds(500)).After(5000, 50));
        Assert.That(second.Plugins.Plugins.Single().Installed, Is.True);
    }
}
