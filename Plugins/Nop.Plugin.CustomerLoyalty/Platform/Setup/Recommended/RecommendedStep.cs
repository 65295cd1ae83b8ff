namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;

/// <summary>Open while a setting is not as a shop of this size should have it.</summary>
public class RecommendedStep(RecommendedSettings recommended) : IFirstStepSource
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync()
    {
        var open = (await recommended.ListAsync()).Count(setting => !setting.IsFollowed);
        return [new FirstStep("Recommended", open == 0, "~/Admin/LoyaltySetup/FirstSteps#loyalty-recommended", Detail: open == 0 ? null : $"{open}")];
    }
}
