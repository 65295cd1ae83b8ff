namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>How soon a case is to be answered. Numbers are stored and never change.</summary>
public enum CasePriority
{
    Low = 1,
    Normal = 2,
    High = 3,
    Urgent = 4
}
