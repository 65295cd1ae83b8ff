namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>How something that was wanted of a case ended.</summary>
public enum CaseOutcome
{
    Done,

    /// <summary>There is no such case, or not for this person.</summary>
    Gone,

    /// <summary>Somebody wrote to the customer, or he did, since the page was opened.</summary>
    Conflict,

    /// <summary>The customer has not been answered yet.</summary>
    NotAnswered,

    /// <summary>It is closed, or part of another case.</summary>
    NotOpen
}
