namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <param name="Name">As in the literature: r, α, a, b, s, β, p, q, γ.</param>
/// <param name="StandardError">From the curvature of the likelihood; null where it cannot be told.</param>
public sealed record ParameterEstimate(string Name, double Value, double? StandardError);
