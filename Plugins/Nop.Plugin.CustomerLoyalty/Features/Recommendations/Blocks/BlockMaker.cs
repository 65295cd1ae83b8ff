using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>Asks the strategies of a chain in order.</summary>
public class BlockMaker(IEnumerable<IStrategy> strategies, ShowableProducts showable)
{
    /// <summary>One product alone is a block only when no strategy of the chain has more.</summary>
    private const int Enough = 2;

    private readonly Dictionary<BlockStrategy, IStrategy> _strategies = strategies.ToDictionary(strategy => strategy.Name);

    /// <summary>The first strategy with something to say; null when none has. Lists are not filled up from one another: rather fewer products than random ones.</summary>
    public async Task<Block?> MakeAsync(IEnumerable<BlockStrategy> chain, int most, BlockQuestion question, bool withSoldOut)
    {
        Block? first = null;
        foreach (var name in chain)
        {
            if (!_strategies.TryGetValue(name, out var strategy) || (strategy.IsPersonal && !question.Shopper.IsPersonal))
                continue;
            var candidates = await strategy.AskAsync(question);
            if (candidates.Count == 0 || (first is not null && candidates.Count < Enough))
                continue;
            var products = await showable.TakeAsync(candidates, most, question.Shopper, withSoldOut);
            if (products.Count >= Math.Min(Enough, most))
                return new Block(name, products);
            if (products.Count > 0)
                first ??= new Block(name, products);
        }

        return first;
    }
}
