namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>What is to be done. Numbers are stored and never change.</summary>
public enum FollowUpKind
{
    General = 1,
    HandwrittenLetter = 2,

    /// <summary>Printed, signed by hand.</summary>
    Letter = 3,
    Call = 4,
    Visit = 5,
    Gift = 6
}
