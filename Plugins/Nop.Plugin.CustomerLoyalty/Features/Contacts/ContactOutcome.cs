namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>Numbers are stored and never change.</summary>
public enum ContactOutcome
{
    Settled = 1,
    Open = 2,
    PassedOn = 3,
    NotReached = 4
}
