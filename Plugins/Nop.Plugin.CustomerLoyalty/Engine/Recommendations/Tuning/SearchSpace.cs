using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>The values that are tried, the most promising first.</summary>
internal static class SearchSpace
{
    public static readonly float[] Decays = [.5f, .7f, .8f, .9f, .97f, 1];

    public static readonly float[] Blend = [0, .02f, .05f, .1f, .2f, .35f, .5f, .7f, 1, 1.5f, 2.2f, 3, 5];

    public static readonly KernelOptions[] Kernels =
    [
        KernelOptions.Rp3Beta,
        new(.8f, .8f, .3f),
        new(0, .5f, .5f, 10),
        new(.5f, .5f, .5f) { Sharpness = 1.3f },
        new(0, .6f, .3f, 20),
        new(.8f, .8f, .15f),
        new(.5f, .7f, .3f, 1),
        new(.6f, .6f, .45f),
        new(0, .5f, .5f, 30)
    ];

    public static readonly Func<LinearOptions, IEnumerable<LinearOptions>>[] Linear =
    [
        now => [now with { Ridge = now.Ridge / 3 }, now with { Ridge = now.Ridge * 3 }],
        now => [now with { UserPower = 0 }, now with { UserPower = .15f }, now with { UserPower = .25f }, now with { UserPower = .4f }],
        now => new[] { 100, 200 }.Select(most => now with { Neighbourhood = now.Neighbourhood with { Neighbours = most } }),
        now => [now with { Ridge = now.Ridge * 2 }, now with { Ridge = now.Ridge / 2 }]
    ];

    public static readonly Func<LinearOptions, IEnumerable<LinearOptions>>[] Dense =
    [
        now => new[] { 100f, 300f, 1_000f }.Select(ridge => now with { Ridge = ridge }),
        now => [now with { UserPower = .25f, Ridge = now.Ridge / 10 }]
    ];

    public static readonly Func<RuleOptions, IEnumerable<RuleOptions>>[] Rules =
    [
        now => [now with { Shrinkage = now.Shrinkage * 3 }, now with { Shrinkage = now.Shrinkage / 3 }],
        now => new[] { 0f, .2f, .35f, .5f }.Select(power => now with { TargetPower = power, SourcePower = 1 - power }),
        now => new[] { .5f, .7f, .8f, .9f }.Select(decay => now with { StepDecay = decay }),
        now => new[] { 0f, .3f, .6f, 1f }.Select(share => now with { Backwards = share }),
        now => new[] { 5, 10, 20 }.Select(reach => now with { Reach = reach })
    ];

    /// <summary>Settings that count whether order is known or not.</summary>
    public static readonly Func<NeighbourOptions, IEnumerable<NeighbourOptions>>[] Neighbours =
    [
        now => new[] { .5f, 1, 1.5f }.Select(power => now with { CandidateIdf = power }),
        now => new[] { 1, 1.5f, 2 }.Select(power => now with { Sharpness = power }),
        now => new[] { 0, .3f, .5f, .7f }.Select(power => now with { LengthPower = power }),
        now => new[] { .5f, 1, 1.5f, 2 }.Select(power => now with { CommonIdf = power }),
        now => new[] { 80, 150, 300, 600 }.Select(most => now with { Neighbours = most }),
        now => new[] { 250, 500, 1_000 }.Select(most => now with { Sample = most }),
        now => new[] { 4_000, 15_000 }.Select(most => now with { MostLookups = most })
    ];

    public static readonly Func<NeighbourOptions, IEnumerable<NeighbourOptions>>[] OrderedNeighbours =
    [
        now => new[] { .6f, .8f, .9f, .97f, 1 }.Select(decay => now with { PositionDecay = decay }),
        now => new[] { .6f, .8f, .9f, .97f, 1 }.Select(decay => now with { DistanceDecay = decay }),
        now => new[] { .6f, .8f, .9f, .97f, 1 }.Select(decay => now with { MatchDecay = decay }),
        now => new[] { .3f, .5f, .8f, 1 }.Select(share => now with { Before = share }),
        .. Neighbours
    ];
}
