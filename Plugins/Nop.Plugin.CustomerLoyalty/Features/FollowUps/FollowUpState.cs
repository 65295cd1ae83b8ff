namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Numbers are stored and never change.</summary>
public enum FollowUpState
{
    Open = 1,
    Done = 2,

    /// <summary>Somebody decided against it.</summary>
    Dismissed = 3
}
