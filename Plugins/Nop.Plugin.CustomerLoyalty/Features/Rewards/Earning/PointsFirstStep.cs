using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Open until customers can earn points by a rule.</summary>
public class PointsFirstStep(EarningRuleStore rules) : IFirstStepSource
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync()
    {
        var active = (await rules.ListAsync()).Count(rule => rule is { IsActive: true, IsDeleted: false });
        return [new FirstStep("Points", active > 0, "~/Admin/LoyaltyEarning/List", Detail: active > 0 ? $"{active}" : null)];
    }
}
