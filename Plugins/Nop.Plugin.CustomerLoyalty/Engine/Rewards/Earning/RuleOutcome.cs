namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>What one rule says to one order, or to one other thing that a customer did.</summary>
/// <param name="Points">What it gives.</param>
/// <param name="Uncapped">What it would give without caps, and if it were the only rule.</param>
/// <param name="Refusal">Why it gives less than that, or nothing.</param>
/// <param name="Amount">Money of the lines that count.</param>
/// <param name="Lines">Where the points come from; empty for a rule that is not about lines.</param>
public sealed record RuleOutcome(EarningRule Rule, int Points, int Uncapped, EarningRefusal Refusal, decimal Amount, IReadOnlyList<LineOutcome> Lines);

/// <param name="Points">Before rounding and before the factor of the tier.</param>
public readonly record struct LineOutcome(int LineId, int ProductId, int Quantity, decimal Amount, decimal Points);
