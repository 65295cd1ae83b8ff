namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>What is done for a customer. Numbers are stored and never change.</summary>
public enum ActionKind
{
    Mail = 1,
    Reward = 2,
    Task = 3,
    Tag = 4
}
