using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>A model of when customers buy and leave. Times of summaries and horizons are in one unit; parameters are positive.</summary>
internal interface IPurchaseModel
{
    IReadOnlyList<string> ParameterNames { get; }

    /// <summary>Positions of the parameters that are times; the others are pure numbers.</summary>
    IReadOnlyList<int> TimeParameters { get; }

    /// <summary>Where the search begins, for data with a mean age of 1.</summary>
    IReadOnlyList<double[]> Starts { get; }

    Objective LogLikelihood(PatternTable patterns);

    /// <summary>Probability of being a customer still, at the end of the age.</summary>
    double Alive(ReadOnlySpan<double> parameters, RepeatSummary summary);

    /// <summary>Purchases expected within the horizon after the age.</summary>
    double Expected(ReadOnlySpan<double> parameters, RepeatSummary summary, double horizon);
}
