using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <param name="Reason"><see cref="ActionReason.None"/> for who would get his mail.</param>
public readonly record struct RolledCustomer(int CustomerId, ActionReason Reason);
