namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>What happened in a case. Numbers are stored and never change.</summary>
public enum CaseEventKind
{
    /// <summary>The words are in the case itself.</summary>
    Opened = 1,
    CustomerWrote = 2,

    /// <summary>The shop answered.</summary>
    Answered = 3,

    /// <summary>The shop answered with a question: the clock of the solution stands until the customer writes.</summary>
    Asked = 4,

    /// <summary>Internal; the customer never sees it.</summary>
    Noted = 5,
    Closed = 6,
    Reopened = 7,

    /// <summary>Owner, queue, category or priority are others now; Value says which, see <see cref="CaseChange"/>.</summary>
    Changed = 8,

    /// <summary>A step of the handling was written down; Value is the step.</summary>
    StepTaken = 9,

    /// <summary>Another case became part of this one; Value is that case.</summary>
    MergedIn = 10,

    /// <summary>Became part of the case in Value.</summary>
    MergedAway = 11,

    /// <summary>Linked with the case in Value.</summary>
    Linked = 12,

    /// <summary>A promised time passed; Value is the clock.</summary>
    Escalated = 13,

    /// <summary>Compensation was proposed, given or refused; Value is its number.</summary>
    Compensation = 14,

    /// <summary>The customer said how content he is with the handling; Value is 1 to 5.</summary>
    Rated = 15
}
