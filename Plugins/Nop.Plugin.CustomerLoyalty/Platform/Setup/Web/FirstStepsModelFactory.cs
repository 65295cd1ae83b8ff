using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

public class FirstStepsModelFactory(FirstSteps steps, RecommendedSettings recommended, SampleShop samples)
{
    public Task<IReadOnlyList<FirstStep>> StepsAsync() => steps.ListAsync();

    public async Task<FirstStepsModel> PrepareAsync() =>
        new(await steps.ListAsync(), await recommended.SizeAsync(), await recommended.ListAsync(), await recommended.CanUndoAsync(), await samples.StateAsync());
}
