using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Training;

/// <summary>Open until somebody has finished a tour or an exercise.</summary>
public class TrainingFirstStep(TrainingBook book) : IFirstStepSource
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync() => [new FirstStep("Training", await book.AnyFinishedAsync(), "~/Admin/LoyaltyTraining/Index")];
}
