using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>The rules of earning in this node's memory; looked up again after a minute, and at once where they were changed.</summary>
public sealed class RuleShelf(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<int, (long At, long Points)> _given = [];
    private Shelved? _shelved;

    public async Task<RuleBook> ReadAsync()
    {
        if (_shelved is { } held && clock.GetElapsedTime(held.At) < Age)
            return held.Book;
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<EarningRuleStore>();
        var mark = await store.MarkAsync();
        var book = _shelved is { } known && known.Mark == mark
            ? known.Book
            : new RuleBook([.. (await store.VersionsAsync()).Select(version => (version.FromUtc, version.RuleId, version.IsActive ? version.ToRule() : null))],
                await scope.ServiceProvider.GetRequiredService<EarningCatalogueStore>().TreeAsync());
        _shelved = new Shelved(clock.GetTimestamp(), mark, book);
        return book;
    }

    /// <summary>What a rule has given to all customers, at most a minute old.</summary>
    public async Task<long> GivenToAllAsync(int ruleId)
    {
        if (_given.TryGetValue(ruleId, out var held) && clock.GetElapsedTime(held.At) < Age)
            return held.Points;
        await using var scope = scopes.CreateAsyncScope();
        var points = await scope.ServiceProvider.GetRequiredService<GrantStore>().SumOfRuleAsync(ruleId);
        _given[ruleId] = (clock.GetTimestamp(), points);
        return points;
    }

    public void Forget() => _shelved = null;

    private sealed record Shelved(long At, (int, int) Mark, RuleBook Book);
}
