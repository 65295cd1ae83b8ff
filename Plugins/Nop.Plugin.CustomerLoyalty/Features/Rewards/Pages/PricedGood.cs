namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <param name="Amount">What the customer would pay for all pieces together, without tax.</param>
public readonly record struct PricedGood(int ProductId, int Quantity, decimal Amount);
