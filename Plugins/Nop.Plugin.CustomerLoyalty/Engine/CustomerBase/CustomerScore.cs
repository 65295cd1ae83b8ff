namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <param name="Alive">Probability of still being a customer, 0 to 1; null where the data do not carry a model.</param>
/// <param name="ExpectedOrders">Purchase days expected within the horizon; null where the data do not carry a model.</param>
/// <param name="ExpectedSpend">Expected spend of one purchase day; null where amounts are unknown.</param>
/// <param name="LifetimeValue">Discounted spend expected within the next 12 months; null where one of the others is.</param>
/// <param name="Rank">For ordering customers only: expected orders, or the fallback score where there is no model.</param>
public readonly record struct CustomerScore(double? Alive, double? ExpectedOrders, double? ExpectedSpend, double? LifetimeValue, double Rank);
