using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

/// <summary>Options as numbers, in a fixed order; a change of the order is a new <see cref="ModelChunks.Version"/>.</summary>
internal static class OptionsFormat
{
    private static readonly CandidateSource[] Blended =
    [
        CandidateSource.Kernel, CandidateSource.Rules, CandidateSource.Neighbours, CandidateSource.Linear, CandidateSource.Trending,
        CandidateSource.Repeats, CandidateSource.BestSellers, CandidateSource.BoughtTogether
    ];

    public static void Write(ByteWriter writer, RecommenderOptions options)
    {
        Write(writer, options.Kernel);
        Write(writer, options.Linear);
        Write(writer, options.Rules);
        Write(writer, options.Neighbours);
        foreach (var number in new[] { options.KernelDecay, options.LinearDecay, options.RuleDecay, options.RepeatDecay, options.TrendingHalfLifeDays })
            writer.Write(number);
        foreach (var number in new[] { options.Window, options.Workers, options.Popular })
            writer.Write(number);
        writer.Write(options.BlendOnly);
        foreach (var source in Blended)
            writer.Write(options.Blend[source]);
    }

    public static RecommenderOptions Read(ByteReader reader)
    {
        var options = new RecommenderOptions
        {
            Kernel = Kernel(reader), Linear = Linear(reader), Rules = Rules(reader), Neighbours = Neighbours(reader),
            KernelDecay = reader.Float(), LinearDecay = reader.Float(), RuleDecay = reader.Float(), RepeatDecay = reader.Float(), TrendingHalfLifeDays = reader.Float(),
            Window = reader.Int(), Workers = reader.Int(), Popular = reader.Int(), BlendOnly = reader.Bool()
        };
        var blend = BlendWeights.None;
        foreach (var source in Blended)
            blend = blend.With(source, reader.Float());
        return options with { Blend = blend };
    }

    private static void Write(ByteWriter writer, KernelOptions kernel)
    {
        foreach (var number in new[] { kernel.UserPower, kernel.SourcePower, kernel.TargetPower, kernel.Shrinkage, kernel.Sharpness })
            writer.Write(number);
        writer.Write(kernel.Neighbours);
        writer.Write(kernel.LongestHistory);
    }

    private static KernelOptions Kernel(ByteReader reader) =>
        new(reader.Float(), reader.Float(), reader.Float(), reader.Float()) { Sharpness = reader.Float(), Neighbours = reader.Int(), LongestHistory = reader.Int() };

    private static void Write(ByteWriter writer, LinearOptions linear)
    {
        foreach (var number in new[] { linear.Ridge, linear.UserPower, linear.Lasso })
            writer.Write(number);
        writer.Write(linear.Dense);
        foreach (var number in new[] { linear.Sweeps, linear.Neighbours, linear.MostItems })
            writer.Write(number);
        Write(writer, linear.Neighbourhood);
    }

    private static LinearOptions Linear(ByteReader reader) => new(reader.Float(), reader.Float())
    {
        Lasso = reader.Float(), Dense = reader.Bool(), Sweeps = reader.Int(), Neighbours = reader.Int(), MostItems = reader.Int(), Neighbourhood = Kernel(reader)
    };

    private static void Write(ByteWriter writer, RuleOptions rules)
    {
        writer.Write(rules.StepDecay);
        writer.Write(rules.Reach);
        foreach (var number in new[] { rules.SourcePower, rules.TargetPower, rules.Shrinkage, rules.Backwards })
            writer.Write(number);
        writer.Write(rules.Neighbours);
    }

    private static RuleOptions Rules(ByteReader reader) =>
        new(reader.Float(), reader.Int(), reader.Float(), reader.Float(), reader.Float()) { Backwards = reader.Float(), Neighbours = reader.Int() };

    private static void Write(ByteWriter writer, NeighbourOptions options)
    {
        writer.Write(options.Sample);
        writer.Write(options.Neighbours);
        foreach (var number in new[] { options.PositionDecay, options.DistanceDecay, options.MatchDecay, options.CommonIdf, options.CandidateIdf, options.LengthPower, options.Before, options.Sharpness })
            writer.Write(number);
        foreach (var number in new[] { options.Window, options.MostEvents, options.MostLookups, options.LongestSession, (int)options.Pause })
            writer.Write(number);
    }

    private static NeighbourOptions Neighbours(ByteReader reader) => new(reader.Int(), reader.Int(), reader.Float(), reader.Float())
    {
        MatchDecay = reader.Float(), CommonIdf = reader.Float(), CandidateIdf = reader.Float(), LengthPower = reader.Float(), Before = reader.Float(), Sharpness = reader.Float(),
        Window = reader.Int(), MostEvents = reader.Int(), MostLookups = reader.Int(), LongestSession = reader.Int(), Pause = reader.Int()
    };
}
