namespace Plugin.Tests;

[SetUpFixture]
public class TestRun
{
    [OneTimeTearDown]
    public Task CleanUp() => Support.ShopDatabase.DisposeTemplatesAsync();
}
