using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;

/// <summary>Item graph whose weights are learnt, by the method that the options name.</summary>
public static class LinearTrainer
{
    public static ItemGraph Train(TrainingSet set, LinearOptions options, int workers = 2, CancellationToken cancellation = default) =>
        options.Dense
            ? DenseLinearTrainer.Train(set, options, workers, cancellation)
            : SparseLinearTrainer.Train(set, KernelTrainer.Train(set, options.Neighbourhood, workers, cancellation), options, workers, cancellation);
}
