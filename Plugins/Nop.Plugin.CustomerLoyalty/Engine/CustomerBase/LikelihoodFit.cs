namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>A maximum-likelihood fit. Where <see cref="Failure"/> is set, the parameters are not to be used.</summary>
/// <param name="LogLikelihood">Without any penalty and without constants, as the literature reports it.</param>
/// <param name="AtBound">Names of parameters that ran to the end of their range: the data cannot tell them; the forecast stands.</param>
public sealed record LikelihoodFit(IReadOnlyList<ParameterEstimate> Parameters, double LogLikelihood, FitFailure Failure, IReadOnlyList<string> AtBound)
{
    public bool Succeeded => Failure == FitFailure.None;
}
