using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

/// <summary>A past order, or another thing that a customer did.</summary>
/// <param name="Order">Null for another thing.</param>
/// <param name="Loss">What of the order did not last.</param>
public readonly record struct SimulatedPurchase(EarningOrder? Order, OrderLoss Loss, EarningKind Kind, int StoreId, DateTime OnUtc, DateOnly Day);
