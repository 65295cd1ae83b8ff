namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

/// <summary>A log-likelihood at positive parameters; fills the gradient with respect to them.</summary>
internal delegate double Objective(ReadOnlySpan<double> parameters, Span<double> gradient);
