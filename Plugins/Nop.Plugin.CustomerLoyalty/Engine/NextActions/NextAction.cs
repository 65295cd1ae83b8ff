namespace Nop.Plugin.CustomerLoyalty.Engine.NextActions;

/// <param name="Amount">The number that the reason tells: days, products or pieces.</param>
/// <param name="Trigger">The moment that gave rise to it; the same trigger gives rise to one action only.</param>
public sealed record NextAction(NextStep Step, int Amount, DateTime Trigger, int DueDays);
