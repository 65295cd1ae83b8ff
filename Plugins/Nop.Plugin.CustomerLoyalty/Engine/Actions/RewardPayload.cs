namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <param name="Points">Reward points to grant.</param>
/// <param name="ValidDays">0 for points that do not expire.</param>
/// <param name="Note">What the customer reads in his history.</param>
public sealed record RewardPayload(int Points, int ValidDays, string Note);
