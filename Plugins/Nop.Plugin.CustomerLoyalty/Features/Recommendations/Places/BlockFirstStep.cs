using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

public class BlockFirstStep(BlockPlaces places) : IFirstStepSource
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync() => [new FirstStep("Places", await places.AnyAsync(), "~/Admin/LoyaltyBlock/List")];
}
