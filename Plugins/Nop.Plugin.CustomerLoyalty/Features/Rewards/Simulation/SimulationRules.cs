using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>Both sets of rules as they were when a simulation was begun.</summary>
/// <param name="Tiers">Null when no tiers are tried.</param>
public sealed record SimulationRules(IReadOnlyList<EarningRule> Now, IReadOnlyList<EarningRule> Then, TierTrial? Tiers = null)
{
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(new Stored([.. Now.Select(TextOf)], [.. Then.Select(TextOf)], Tiers));

    public static SimulationRules Read(byte[] bytes)
    {
        var stored = JsonSerializer.Deserialize<Stored>(bytes)!;
        return new SimulationRules([.. stored.Now.Select(RuleOf)], [.. stored.Then.Select(RuleOf)], stored.Tiers);
    }

    private static StoredRule TextOf(EarningRule rule) => new(rule.Id, EarningRuleText.Write(rule));

    private static EarningRule RuleOf(StoredRule stored) => EarningRuleText.TryRead(stored.Text)! with { Id = stored.Id };

    private sealed record Stored(StoredRule[] Now, StoredRule[] Then, TierTrial? Tiers);

    private sealed record StoredRule(int Id, string Text);
}
