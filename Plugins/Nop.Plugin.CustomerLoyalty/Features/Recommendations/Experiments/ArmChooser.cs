using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>Which chain a shopper meets in a place.</summary>
public class ArmChooser(ExperimentStore store, ExperimentShelf shelf, FirstVisitors visitors)
{
    private static readonly BlockStrategy[] Control = [BlockStrategy.BestSellers];

    private readonly Dictionary<int, Guid> _first = [];

    /// <summary>The place's own chain while no test runs, and for somebody who cannot be told from others.</summary>
    public async Task<ArmChain> OfAsync(LoyaltyBlockPlace place, Shopper shopper)
    {
        if (place.Id == 0 || await shelf.OfAsync(place.Id, store) is not { } experiment || await PersonAsync(shopper) is not { } person)
            return new ArmChain(place.Strategies, 0, Arm.None);
        var arm = ArmOf(experiment, person);
        return new ArmChain(ChainOf(experiment, arm), experiment.Id, arm);
    }

    public static Arm ArmOf(LoyaltyExperiment experiment, string person) =>
        ShareSplit.Of($"blocks:{experiment.Id}", person, [experiment.PercentControl, experiment.PercentB]) switch
        {
            0 => Arm.Control,
            1 => Arm.B,
            _ => Arm.A
        };

    public static IReadOnlyList<BlockStrategy> ChainOf(LoyaltyExperiment experiment, Arm arm) => arm switch
    {
        Arm.Control => Control,
        Arm.B => ChainText.Read(experiment.ChainB),
        _ => ChainText.Read(experiment.ChainA)
    };

    /// <summary>
    /// A browser stays in its arm when its visitor registers or logs in, and a customer has the arm of his first browser on all others.
    /// </summary>
    private async Task<string?> PersonAsync(Shopper shopper)
    {
        if (shopper.CustomerId == 0)
            return shopper.VisitorId == Guid.Empty ? null : $"{shopper.VisitorId:N}";
        if (!_first.TryGetValue(shopper.CustomerId, out var first))
            _first[shopper.CustomerId] = first = await visitors.OfAsync(shopper.CustomerId) is var known && known != Guid.Empty ? known : shopper.VisitorId;
        return first == Guid.Empty ? $"c{shopper.CustomerId}" : $"{first:N}";
    }
}
