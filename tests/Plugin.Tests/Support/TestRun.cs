// Every fixture has shops and databases of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]

namespace Plugin.Tests;

[SetUpFixture]
public class TestRun
{
    [OneTimeTearDown]
    public Task CleanUp() => Support.ShopDatabase.DisposeTemplatesAsync();
}
