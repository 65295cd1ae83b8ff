namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>What became of what was promised. Numbers are stored and never change.</summary>
public enum PromiseState
{
    Open = 1,
    Kept = 2,
    Broken = 3,

    /// <summary>The customer does not want it any more.</summary>
    Withdrawn = 4
}
