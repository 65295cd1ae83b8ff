using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>Both sets of rules as they were when a simulation was begun.</summary>
public sealed record SimulationRules(IReadOnlyList<EarningRule> Now, IReadOnlyList<EarningRule> Then)
{
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(new[] { Now.Select(TextOf), Then.Select(TextOf) });

    public static SimulationRules Read(byte[] bytes)
    {
        var sides = JsonSerializer.Deserialize<StoredRule[][]>(bytes)!;
        return new SimulationRules([.. sides[0].Select(RuleOf)], [.. sides[1].Select(RuleOf)]);
    }

    private static StoredRule TextOf(EarningRule rule) => new(rule.Id, EarningRuleText.Write(rule));

    private static EarningRule RuleOf(StoredRule stored) => EarningRuleText.TryRead(stored.Text)! with { Id = stored.Id };

    private sealed record StoredRule(int Id, string Text);
}
