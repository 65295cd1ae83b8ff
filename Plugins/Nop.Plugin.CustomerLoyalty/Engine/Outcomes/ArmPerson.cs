namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>What one person met and did in a test.</summary>
/// <param name="Shown">Products that he saw in the block.</param>
public readonly record struct ArmPerson(int Shown, int Clicks, int Orders, decimal Revenue);
