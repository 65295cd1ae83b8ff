namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>The sample customers, for other parts of the plugin.</summary>
public class SampleCustomers(SampleStore store)
{
    public async Task<IReadOnlyCollection<int>> IdsAsync() => await store.IdsAsync();
}
