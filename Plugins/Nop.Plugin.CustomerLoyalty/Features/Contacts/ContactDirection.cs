namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>Who began. Numbers are stored and never change.</summary>
public enum ContactDirection
{
    /// <summary>The customer.</summary>
    In = 1,

    /// <summary>The shop.</summary>
    Out = 2
}
