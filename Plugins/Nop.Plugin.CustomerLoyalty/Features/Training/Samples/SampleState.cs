namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <param name="Customers">How many sample customers there are.</param>
/// <param name="HasHistory">They have a made-up past, so that the charts show something.</param>
/// <param name="HasOrders">The shop has orders of its own.</param>
public sealed record SampleState(int Customers, bool HasHistory, bool HasOrders);
