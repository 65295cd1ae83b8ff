namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>What of a case was changed. Numbers are stored and never change.</summary>
public enum CaseChange
{
    Owner = 1,
    Queue = 2,
    Priority = 3,
    Category = 4
}
