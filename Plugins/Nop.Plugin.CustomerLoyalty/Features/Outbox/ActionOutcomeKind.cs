namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Numbers are stored and never change.</summary>
public enum ActionOutcomeKind
{
    /// <summary>Somebody else has the claim: nothing is to be written.</summary>
    NotMine = 0,
    Done = 1,
    Skipped = 2,

    /// <summary>Nothing was begun; to be looked at again later.</summary>
    Deferred = 3,

    /// <summary>It was tried and proven not to have happened; to be tried again later.</summary>
    FailedForNow = 4,
    FailedForGood = 5,

    /// <summary>It was begun and the end is not known.</summary>
    Unknown = 6
}
