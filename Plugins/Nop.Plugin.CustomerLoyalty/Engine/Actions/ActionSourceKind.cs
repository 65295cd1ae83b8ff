namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>Which part of the shop wanted an action. Numbers are stored and never change.</summary>
public enum ActionSourceKind
{
    Journey = 1,
    Campaign = 2,
    Service = 3,
    Record = 4,
    Care = 5
}
