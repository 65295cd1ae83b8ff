using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>
/// What the strategies of a chain say, asked no further than needed. So many are asked together that their products, read in one statement,
/// will likely fill the block; should they not, all others are asked together.
/// </summary>
public sealed class ChainAnswers(IReadOnlyList<IStrategy> chain, BlockQuestion question, int most)
{
    /// <summary>So many candidates for each product of the block.</summary>
    private const int Plenty = 3;

    private readonly Queue<IStrategy> _rest = new(chain.Where(strategy => !strategy.IsPersonal || question.Shopper.IsPersonal));
    private readonly Queue<Answer> _waiting = new();
    private bool _wasAsked;

    public sealed record Answer(BlockStrategy Strategy, IReadOnlyList<Candidate> Candidates);

    public bool AreOver => _waiting.Count == 0 && _rest.Count == 0;

    /// <summary>Products of the answers that were not taken yet.</summary>
    public IEnumerable<int> Needed => _waiting.SelectMany(answer => ShowableProducts.NeededOf(answer.Candidates, most, question.Hand));

    public async Task AskAsync()
    {
        // For a cart a statement is spent already, so that the products of the whole chain have to come in one.
        var all = _wasAsked || question.Shopper.Customer.HasShoppingCartItems;
        _wasAsked = true;
        for (var candidates = 0; _rest.Count > 0 && (all || candidates < most * Plenty);)
        {
            var strategy = _rest.Dequeue();
            var said = await strategy.AskAsync(question);
            candidates += said.Count;
            if (said.Count > 0)
                _waiting.Enqueue(new Answer(strategy.Name, said));
        }
    }

    /// <summary>Null when those that were asked are through.</summary>
    public Answer? Next() => _waiting.TryDequeue(out var answer) ? answer : null;
}
