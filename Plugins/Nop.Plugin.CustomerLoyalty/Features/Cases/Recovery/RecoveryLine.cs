using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;

/// <summary>A case in the report, with what its customer did afterwards.</summary>
public sealed record RecoveryLine(LoyaltyCase Case, RecoveredCase Outcome);
