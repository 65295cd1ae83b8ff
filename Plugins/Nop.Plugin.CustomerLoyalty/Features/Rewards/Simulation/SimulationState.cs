namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>Numbers are stored and never change.</summary>
public enum SimulationState
{
    Running = 1,
    Done = 2,
    Stopped = 3
}
