namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>Numbers are stored and never change.</summary>
public enum InvitationState
{
    /// <summary>Its day has not come.</summary>
    Waiting = 1,
    Invited = 2,
    Answered = 3,

    /// <summary>The customer was asked about another order a short while ago.</summary>
    TooOften = 4,

    /// <summary>The order was undone, the survey switched off, there is nobody who could be asked, or the mail did not reach him.</summary>
    NotAsked = 5
}
