namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

public interface IStrategy
{
    BlockStrategy Name { get; }

    /// <summary>Whether it looks at what this shopper did; not asked for somebody who switched that off.</summary>
    bool IsPersonal { get; }

    /// <summary>Allowed products, best first; empty when the strategy has nothing to say.</summary>
    Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question);
}
