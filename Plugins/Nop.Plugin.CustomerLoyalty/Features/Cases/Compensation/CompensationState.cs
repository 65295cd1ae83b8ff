namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>Numbers are stored and never change.</summary>
public enum CompensationState
{
    /// <summary>Above what the agent may give: a manager decides.</summary>
    AwaitsApproval = 1,

    /// <summary>Is being given; a fall in between is made good.</summary>
    Approved = 2,
    Given = 3,
    Refused = 4,

    /// <summary>Cannot be given any more: the gift is gone, the customer is gone.</summary>
    Failed = 5
}
