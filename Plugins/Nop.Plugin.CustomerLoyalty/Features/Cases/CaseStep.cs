namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>The four steps that handling goes through. Numbers are stored and never change.</summary>
public enum CaseStep
{
    Listen = 1,
    Clarify = 2,
    Propose = 3,

    /// <summary>Apologise and settle.</summary>
    Settle = 4
}
