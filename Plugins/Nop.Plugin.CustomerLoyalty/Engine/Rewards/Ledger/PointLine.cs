namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>A change of one grant. Lines are numbered from 1 without gaps; of two who write the same number one is second.</summary>
/// <param name="Pending">Change of what waits.</param>
/// <param name="Points">Change of what can be spent.</param>
public readonly record struct PointLine(int Sequence, PointLineKind Kind, int Pending, int Points);
