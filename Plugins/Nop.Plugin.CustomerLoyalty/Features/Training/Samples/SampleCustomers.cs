namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>The sample customers, for other parts of the plugin.</summary>
public class SampleCustomers(SampleStore store)
{
    public async Task<IReadOnlyCollection<int>> IdsAsync() => await store.IdsAsync();

    /// <summary>Those that stand in no figure; those of a shop without orders of its own do, so that its pages show something.</summary>
    public async Task<IReadOnlyCollection<int>> PracticeIdsAsync() => await store.PracticeIdsAsync();
}
