using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>Asks the strategies of a chain in order, and lets the merchant have a hand in what they say.</summary>
public class BlockMaker(IEnumerable<IStrategy> strategies, ShowableProducts showable)
{
    /// <summary>One product alone is a block only when no strategy of the chain has more.</summary>
    private const int Enough = 2;

    private readonly Dictionary<BlockStrategy, IStrategy> _strategies = strategies.ToDictionary(strategy => strategy.Name);

    /// <summary>
    /// The first strategy with something to say; null when none has and nothing is pinned. Lists are not filled up from one another:
    /// rather fewer products than random ones.
    /// </summary>
    public async Task<Block?> MakeAsync(IReadOnlyList<BlockStrategy> chain, int most, BlockQuestion question, bool withSoldOut)
    {
        var look = showable.Look();
        var pins = question.Hand.Pins.Where(pin => pin.Position <= most && question.Allows(pin.ProductId)).ToList();
        var answers = new ChainAnswers([.. chain.Select(name => _strategies.GetValueOrDefault(name)).OfType<IStrategy>()], question, most);
        if (pins.Count < most)
            await answers.AskAsync();
        await look.ReadAsync(pins.Select(pin => pin.ProductId).Concat(answers.Needed));

        var pinned = await PinnedAsync(pins, most, question, withSoldOut, look);
        var block = pinned.Count >= most ? null : await TakeAsync(answers, most, question, withSoldOut, look);
        if (pinned.Count == 0)
            return block;
        // What the merchant puts there himself is counted with the strategy that it stands in for.
        var strategy = block?.Strategy ?? chain.Where(name => _strategies.TryGetValue(name, out var one) && !one.IsPersonal).DefaultIfEmpty(BlockStrategy.BestSellers).First();
        return new Block(strategy, Merge(pinned, block?.Products ?? [], most));
    }

    private async Task<Block?> TakeAsync(ChainAnswers answers, int most, BlockQuestion question, bool withSoldOut, ProductLook look)
    {
        Block? first = null;
        do
        {
            while (answers.Next() is { } answer)
            {
                if (first is not null && answer.Candidates.Count < Enough)
                    continue;
                var products = await showable.TakeAsync(answer.Candidates, most, question.Shopper, withSoldOut, look, question.Hand);
                if (products.Count >= Math.Min(Enough, most))
                    return new Block(answer.Strategy, products);
                if (products.Count > 0)
                    first ??= new Block(answer.Strategy, products);
            }

            await answers.AskAsync();
            await look.ReadAsync(answers.Needed);
        } while (!answers.AreOver);

        return first;
    }

    private async Task<IReadOnlyList<(int Position, BlockProduct Product)>> PinnedAsync(
        IReadOnlyList<(int Position, int ProductId)> pins, int most, BlockQuestion question, bool withSoldOut, ProductLook look)
    {
        if (pins.Count == 0)
            return [];
        var products = await showable.TakeAsync([.. pins.Select(pin => new Candidate(pin.ProductId))], most, question.Shopper, withSoldOut, look);
        return [.. from pin in pins join one in products on pin.ProductId equals one.Product.Id select (pin.Position, one with { Touch = MerchantTouch.Pinned })];
    }

    /// <summary>Pinned products at their positions, the others around them; a position behind the end moves up.</summary>
    private static IReadOnlyList<BlockProduct> Merge(IReadOnlyList<(int Position, BlockProduct Product)> pinned, IReadOnlyList<BlockProduct> others, int most)
    {
        var ids = pinned.Select(pin => pin.Product.Product.Id).ToHashSet();
        var list = others.Where(one => !ids.Contains(one.Product.Id)).Take(most - pinned.Count).ToList();
        foreach (var (position, product) in pinned)
            list.Insert(Math.Min(position - 1, list.Count), product);
        return list;
    }
}
