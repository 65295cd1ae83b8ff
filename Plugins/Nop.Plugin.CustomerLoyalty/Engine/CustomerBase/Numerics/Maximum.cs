namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

/// <param name="Logs">Logarithms of the parameters.</param>
/// <param name="Value">The log-likelihood there.</param>
internal sealed record Maximum(double[] Logs, double Value, bool Converged);
