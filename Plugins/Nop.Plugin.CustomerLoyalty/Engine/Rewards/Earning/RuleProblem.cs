namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>What is wrong with a rule, and in which field.</summary>
public readonly record struct RuleProblem(string Field, RuleProblemKind Kind);

public enum RuleProblemKind
{
    Missing = 1,
    OutOfRange = 2,
    EndsBeforeItBegins = 3,
    TooMany = 4
}
